import { talker } from './talker'
import { desk, lead, morning, paper, words, type Told } from './wutong'

/** In the middle of 议事: what is to be said about it is still being said. */
export async function parking({ teller, now }: Told) {
  const topic = talker(teller, 'topic parking', morning(now))
  await topic.raise(
    'yezhiqiu',
    7,
    words(
      '3号楼前的坡道老被车堵着',
      '轮椅下不来，王奶奶上周等了半个钟头。想请大家商量，车停哪里、坡道怎么留出来。',
      '3号楼',
      '2号楼',
    ),
  )
  await topic.beside('mixiaoyu', 6, ['support', {}])
  await topic.beside('gaojinzhi', 6, ['support', {}])
  await topic.move(desk, 6, ['adopt', lead('raiser')])
  await topic.move('yezhiqiu', 5, [
    'inform',
    paper('notice', '这周说想法，周末碰头', '手机上随时能说；不用手机的，周六上午十点在 3号楼前当面说。'),
  ])
  await topic.move('yezhiqiu', 5, [
    'inform',
    paper('materials', '量过的尺寸', '坡道宽 1.5 米，前面空地能斜停 6 辆；北侧路边靠墙还能画 5 个。'),
  ])
  await topic.move('yezhiqiu', 4, ['ask', { words: '您家的车一般几点回来、停在哪边？' }])
  const said = (agree: string[], disagree: string[]) => ({ desk: desk, agree, disagree })
  await topic.say('mixiaoyu', 4, {
    words: '坡道前画黄线，谁也不能停。',
    ...said(['yezhiqiu', 'dingshanlin', 'gaojinzhi'], []),
  })
  await topic.say('dingshanlin', 4, {
    words: '晚上八点以后可以临时停一停。',
    ...said(['gaojinzhi'], ['yezhiqiu', 'mixiaoyu']),
  })
  await topic.say('gaojinzhi', 3, {
    words: '北侧路边划几个限时车位，送孩子的停十分钟。',
    ...said(['yezhiqiu', 'mixiaoyu', 'dingshanlin'], []),
  })
  await topic.say('yezhiqiu', 3, { words: '装个按铃，来人挪车也行。', ...said([], ['dingshanlin']) })
}
