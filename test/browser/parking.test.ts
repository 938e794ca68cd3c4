import { unitIds } from '../../infra/demo/units'
import { callStreet } from './callStreet'
import { onPaper, others, parkingHouse } from './parkingHouse'
import { phonesForFile } from './phonesForFile'
import { reported } from './reported'
import { talkedOver } from './talkedOver'
import { answerObjection, archive, keepPromise, judge, object, promise } from './taps/after'
import { handIn, openVote, proposeMotion, readSlips, second, vote } from './taps/ballot'
import { adopt, attend, inform, look, raise, say, stand, support } from './taps/talk'

const { phoneOf, url, clock, later } = phonesForFile({ house: parkingHouse })

const dayMs = 86_400_000
const title = '3号楼门口老停满车，轮椅出不去'
const sentence = '3号楼门口划 5 个限时车位，靠单元门留 4 米走道'
const promised = ['3号楼门口划 5 个限时车位', '走道口立一块指示牌，写清几点能停']

/** A session ends meanwhile; the phone signs in again by itself. */
const isSignedInAnew = (trouble: string) => trouble.includes('401')

/** What a neighbour has reported before, as everybody may see it. */
async function reportedBefore() {
  const { id } = await (
    await callStreet(url(), 'mixiaoyu')
  ).report(reported('B05', '3号楼', '3号楼门口停满车，轮椅出不去'))
  await (await callStreet(url(), 'shenxiaohe')).move(id, 'file')
}

/** From the desk to the unit and back, each by whoever does it. */
async function workOff(orderId: string) {
  const [worker, desk, unit, supervisor] = await Promise.all(
    ['shenxiaohe', 'guqing', 'anjiahui', 'chengwenyuan'].map((who) => callStreet(url(), who)),
  )
  await worker?.move(orderId, 'file')
  await desk?.move(orderId, 'dispatch', { lead: { unitId: unitIds.property } })
  await unit?.move(orderId, 'accept')
  await unit?.move(orderId, 'finish', { note: '照决议办好了' })
  await supervisor?.move(orderId, 'close', { verdict: 'solved' })
}

it('a parking dispute goes through all five steps, and ends in two promises kept', async () => {
  await reportedBefore()
  const [owner, neighbour, changer, desk, other] = await Promise.all([
    phoneOf('叶知秋'),
    phoneOf('米小雨'),
    phoneOf('丁杉林'),
    phoneOf('顾青'),
    phoneOf('闻珊珊'),
  ])
  const phones = [owner, neighbour, changer, desk, other]

  // ① 提事
  const id = await raise(owner, title)
  const topic = talkedOver(url(), id)
  await support(neighbour, title)
  for (const who of others) await topic.move(who, 'support')
  expect((await topic.read('guqing')).support).toEqual({ count: 1 + others.length, needed: 20 })
  await adopt(desk, title)

  // ② 议事
  await inform(owner, id)
  await say(neighbour, '晚上八点以后才停，白天让老人晒太阳')
  await topic.say('dingshanlin', '划几个车位，谁家都不能占')
  await topic.say(others[0] ?? '', '消防车要进得来，靠门留 4 米')
  await look(desk, 3)
  await stand(changer, title, 3)
  await attend(neighbour, await topic.meet('yezhiqiu', '3号楼前空地'))
  await later(3.01)

  // ③ 决事
  await proposeMotion(owner, id, { sentence, against: '车本来就没处停，划了线更不够' })
  await second(neighbour, id, sentence)
  await second(changer, id, sentence)
  const [motion] = await topic.motions('yezhiqiu')
  const motionId = motion?.id ?? ''
  await openVote(owner, motionId)
  await vote(neighbour, ['同意'])
  await vote(changer, ['不同意', '同意'])
  await topic.vote(motionId, {
    yezhiqiu: ['yes'],
    ...Object.fromEntries(others.slice(0, 4).map((who) => [who, ['yes']])),
    [others[4] ?? '']: ['no'],
    [others[5] ?? '']: [],
  })
  await handIn(owner, motionId, onPaper)
  const slips = ['同意', '不同意', '同意']
  await readSlips(desk, motionId, slips)
  await readSlips(other, motionId, slips)
  const [opened] = await topic.motions('yezhiqiu')
  await later((Date.parse(opened?.closesAt ?? '') - Date.now() - clock().ahead) / dayMs + 0.01)
  expect(await topic.resolution('yezhiqiu', motionId)).toMatchObject({ outcome: 'adopted' })

  // 公示
  await object(neighbour, id, { sentence, words: '没写雨天怎么走' })
  await answerObjection(owner, id, '靠墙的走道有雨棚')
  await later(5.01)

  // ④ 办事
  for (const what of promised) await promise(owner, id, what)
  for (const { orders } of (await topic.read('yezhiqiu')).promises)
    for (const order of orders) await workOff(order.id)
  await keepPromise(owner, id, promised)

  // ⑤ 评事
  await judge(neighbour, id, promised)
  await topic.move('dingshanlin', 'judge', { judged: [{ n: 1, is: 'kept' }] })
  await later(3.01)
  await archive(owner, id, '线划好了，牌子立起来了')

  for (const { troubles } of phones)
    expect(troubles.splice(0).filter((trouble) => !isSignedInAnew(trouble))).toEqual([])
  const end = await topic.read('mixiaoyu')
  expect(end.status).toBe('archived')
  expect(await topic.resolution('mixiaoyu', motionId)).toMatchObject({
    entitled: { number: 12 },
    takingPart: { number: 12 },
    ballots: 12,
    paper: { number: 3, invalid: 0, unread: 0 },
    tally: [
      { option: 'yes', number: 9 },
      { option: 'no', number: 2 },
    ],
    abstained: { number: 1 },
  })
  expect(end.promises.map(({ state, judged }) => [state, judged])).toEqual([
    ['kept', { kept: 2, partly: 0, broken: 0 }],
    ['kept', { kept: 0, partly: 1, broken: 0 }],
  ])
}, 180_000)
