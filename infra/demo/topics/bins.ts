import { buildingNamed, communityId } from '../places'
import { talker } from './talker'
import { lead, morning, paper, type Told } from './wutong'

const desk = 'yuyangfan'
const neighbours = ['cangdahai', 'xishuiyue', 'bajinlan', 'shexiaochuan', 'muronghe'] as const
const doors = ['盐仓巷12号', '盐仓巷24号', '盐仓巷36号', '船工弄7号', '船工弄15号']

const dayOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)

type Topic = ReturnType<typeof talker>

async function talkedOver(topic: Topic) {
  await topic.raise('cangdahai', 60, {
    title: '盐仓巷的垃圾桶挪到哪儿',
    text: '垃圾桶就在 24号窗下，夏天味道大。',
    places: doors.map((door) => buildingNamed(door, communityId(2)).id),
  })
  await topic.beside('xishuiyue', 60, ['support', {}])
  await topic.move(desk, 59, ['adopt', lead('me')])
  await topic.move(desk, 58, ['inform', paper('notice', '说说挪到哪儿', '手机上说，也可以到社区来说。')])
  const places = '巷口绿篱旁，离窗户 12 米；变电箱边，离窗户 8 米。'
  await topic.move(desk, 58, ['inform', paper('materials', '两个地方', places)])
  for (const [by, words] of [
    ['xishuiyue', '巷口绿篱旁好，离窗户远。'],
    ['bajinlan', '要有灯，晚上看得见。'],
    ['muronghe', '每天收两次。'],
  ] as const)
    await topic.say(by, 57, { words, desk, agree: ['cangdahai', 'shexiaochuan'], disagree: [] })
  await topic.move(desk, 50, ['next', {}])
}

/** 五户, all of them by phone: four for it, one against. */
async function decided(topic: Topic, at: (ago: number) => number) {
  const motionId = await topic.propose(desk, 49, {
    motion: {
      title: '盐仓巷的垃圾桶挪到巷口绿篱旁，加一盏灯，每天收两次。',
      against: '巷口离船工弄远，雨天走过去不方便。',
    },
    seconds: ['cangdahai', 'xishuiyue'],
  })
  await topic.open(desk, 49, { motionId, closesAt: at(45) })
  for (const by of neighbours)
    await topic.vote(by, 47, { motionId, choice: by === 'muronghe' ? ['no'] : ['yes'] })
  await topic.ring(44)
  await topic.ring(38)
}

/** 办事: decided, and promised; one promise is kept, the other under way. */
export async function bins({ teller, now }: Told) {
  const at = morning(now)
  const topic = talker(teller, 'topic bins', at)
  await talkedOver(topic)
  await decided(topic, at)
  const promise = (what: string, until: number) => ({
    what,
    by: { name: '物业 洪经理' },
    until: dayOf(at(until)),
  })
  await topic.move(desk, 36, ['promise', promise('垃圾桶挪到巷口绿篱旁', 20)])
  await topic.move(desk, 36, ['promise', promise('巷口加一盏灯', -12)])
  await topic.move(desk, 21, ['fulfil', { n: 1, is: 'kept', words: '挪好了，地面做了硬化。', photoKeys: [] }])
}
