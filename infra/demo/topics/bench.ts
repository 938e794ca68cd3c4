import { talker } from './talker'
import { desk, home, lead, morning, paper, words, type Told } from './wutong'

/** 决事: open for three more days, with ballots by phone, and slips of paper that wait to be read. */
export async function bench({ teller, now }: Told) {
  const topic = talker(teller, 'topic bench', morning(now))
  await topic.raise(
    'heayi',
    16,
    words('6号楼前空地放长椅和花箱', '空地老停车，孩子没地方玩，老人没地方坐。', '3号楼', '5号楼', '6号楼'),
  )
  await topic.beside('bichangshun', 15, ['support', {}])
  await topic.move(desk, 15, ['adopt', lead('raiser')])
  await topic.move('heayi', 14, [
    'inform',
    paper('notice', '两周里说想法', '手机上说，周三晚上七点在 6号楼前碰头。'),
  ])
  await topic.move('heayi', 14, [
    'inform',
    paper(
      'materials',
      '要花多少、能补多少',
      '长椅 6 条、花箱一排，一共 2.6 万元，从公共收益里出；车位挪到北侧。',
    ),
  ])
  for (const [by, said] of [
    ['zhuoyaqin', '长椅要带靠背，老人起得来。'],
    ['yanzhouping', '北侧要先划好车位，再拦这边。'],
    ['bichangshun', '花箱别挡住消防车。'],
  ] as const)
    await topic.say(by, 12, { words: said, desk: desk, agree: ['heayi'], disagree: [] })
  await topic.move('heayi', 6, ['next', {}])
  const motionId = await topic.propose('heayi', 5, {
    motion: {
      title: '6号楼前空地靠墙一侧设 6 条长椅和一排花箱，不再停车；北侧路边补划 5 个限时车位。',
      text: '钱从公共收益里出，2.6 万元。',
      against: '少了 6 个车位，晚归的人没处停；先试两个月再定。',
    },
    seconds: ['zhuoyaqin', 'yanzhouping'],
  })
  await topic.open('heayi', 2, { motionId, closesAt: morning(now)(-4) })
  for (const by of ['zhuoyaqin', 'yanzhouping', 'bichangshun'])
    await topic.vote(by, 1, { motionId, choice: by === 'yanzhouping' ? ['no'] : ['yes'] })
  for (const [at, room] of [
    '1单元 101',
    '1单元 102',
    '1单元 201',
    '2单元 101',
    '2单元 102',
    '3单元 101',
    '3单元 102',
  ].entries())
    await topic.handIn(desk, 1, { motionId, slip: String(at + 1), buildingId: home('6号楼'), room })
}
