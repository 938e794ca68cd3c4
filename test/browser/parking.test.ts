import { unitIds } from '../../infra/demo/units'
import { callStreet } from './callStreet'
import { keepPicture } from './keepPicture'
import { otherTroubles } from './otherTroubles'
import { onPaper, others, parkingHouse } from './parkingHouse'
import type { Phone } from './phone'
import { phonesForFile } from './phonesForFile'
import { reported } from './reported'
import { talkedOver, type TalkedOver } from './talkedOver'
import { answerObjection, archive, judge, keepPromises, object, promise } from './taps/after'
import { handIn, openVote, proposeMotion, readSlips, second, vote } from './taps/ballot'
import { adopt, attend, inform, look, raise, say, stand, support } from './taps/talk'

const { phoneOf, url, clock, later } = phonesForFile({ house: parkingHouse })

const dayMs = 86_400_000
const title = '3号楼门口老停满车，轮椅出不去'
const sentence = '3号楼门口划 5 个限时车位，靠单元门留 4 米走道'
const promised = ['3号楼门口划 5 个限时车位', '走道口立一块指示牌，写清几点能停']
const judgedWords = '牌子立得有点矮，晚上看不清'
const [first, another, third, fourth, against, abstaining] = others

type Street = { owner: Phone; neighbour: Phone; changer: Phone; desk: Phone; other: Phone }

/** What a neighbour has reported before, as everybody may see it. */
async function reportBefore() {
  const resident = await callStreet(url(), 'mixiaoyu')
  const { id } = await resident.report(reported('B05', '3号楼', '3号楼门口停满车，轮椅出不去'))
  await (await callStreet(url(), 'shenxiaohe')).move(id, 'file')
}

async function bringUp({ owner, neighbour, desk }: Street) {
  const topic = talkedOver(url(), await raise(owner, title))
  await support(neighbour, title)
  // Half of the twelve homes would carry it past the screening.
  for (const who of others.slice(0, 4)) await topic.move(who, 'support')
  expect((await topic.read('guqing')).support).toEqual({ count: 5, needed: 6 })
  await adopt(desk, title)
  return topic
}

async function talkOver(topic: TalkedOver, { owner, neighbour, changer, desk }: Street) {
  await inform(owner, topic.id)
  await say(neighbour, '晚上八点以后才停，白天让老人晒太阳')
  await topic.say('dingshanlin', '划几个车位，谁家都不能占')
  await topic.say('ruixiuzhu', '消防车要进得来，靠门留 4 米')
  await look(desk, 3)
  await stand(changer, title, 3)
  await attend(neighbour, await topic.meet('yezhiqiu', '3号楼前空地'))
  await keepPicture(neighbour.page, 'parking-meeting')
  await later(3.01)
}

async function putToVote(topic: TalkedOver, { owner, neighbour, changer }: Street) {
  await proposeMotion(owner, topic.id, { sentence, against: '车本来就没处停，划了线更不够' })
  await second(neighbour, topic.id, sentence)
  await second(changer, topic.id, sentence)
  const motionId = `${topic.id}-1`
  await openVote(owner, motionId)
  return motionId
}

/** Nine by phone, one of whom thinks better of it, and three on paper. */
async function decide(topic: TalkedOver, street: Street) {
  const motionId = await putToVote(topic, street)
  const { owner, neighbour, changer, desk, other } = street
  await vote(neighbour, ['同意'])
  await vote(changer, ['不同意', '同意'])
  await topic.vote(motionId, { [`${against}`]: ['no'], [`${abstaining}`]: [] })
  await topic.vote(motionId, inFavour(['yezhiqiu', first, another, third, fourth]))
  await handIn(owner, motionId, onPaper)
  for (const reader of [desk, other]) await readSlips(reader, motionId, ['同意', '不同意', '同意'])
  await keepPicture(other.page, 'parking-slips')
  const [motion] = await topic.motions('yezhiqiu')
  await later((Date.parse(motion?.closesAt ?? '') - Date.now() - clock().ahead) / dayMs + 0.01)
  return motionId
}

const inFavour = (who: (string | undefined)[]) => Object.fromEntries(who.map((one) => [one, ['yes']]))

async function publish({ id }: TalkedOver, { owner, neighbour }: Street) {
  await object(neighbour, id, { sentence, words: '没写雨天怎么走' })
  await keepPicture(neighbour.page, 'parking-resolution')
  await answerObjection(owner, id, '靠墙的走道有雨棚')
  await later(5.01)
}

/** From the desk to the unit and back, each by whoever does it. */
async function workOff(orderId: string) {
  const move = async (who: string, name: string, input: object = {}) =>
    (await callStreet(url(), who)).move(orderId, name, input)
  await move('shenxiaohe', 'file')
  await move('guqing', 'dispatch', { lead: { unitId: unitIds.property } })
  await move('anjiahui', 'accept')
  await move('anjiahui', 'finish', { note: '照决议办好了' })
  await move('chengwenyuan', 'close', { verdict: 'solved' })
}

async function act(topic: TalkedOver, { owner }: Street) {
  for (const what of promised) await promise(owner, topic.id, what)
  await keepPicture(owner.page, 'parking-promises')
  const made = (await topic.read('yezhiqiu')).promises
  expect(made.map(({ state, orders }) => [state, orders.length])).toEqual([
    ['inWork', 1],
    ['inWork', 1],
  ])
  for (const { id } of made.flatMap(({ orders }) => orders)) await workOff(id)
  await keepPromises(owner, topic.id, promised.length)
}

it('a parking dispute goes through all five steps, and ends in two promises kept', async () => {
  await reportBefore()
  const [owner, neighbour, changer, desk, other] = await Promise.all([
    phoneOf('叶知秋'),
    phoneOf('米小雨'),
    phoneOf('丁杉林'),
    phoneOf('顾青'),
    phoneOf('闻珊珊'),
  ])
  const street = { owner, neighbour, changer, desk, other }

  const topic = await bringUp(street)
  await talkOver(topic, street)
  const motionId = await decide(topic, street)
  expect(await topic.resolution('mixiaoyu', motionId)).toMatchObject({
    outcome: 'adopted',
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
  await publish(topic, street)
  await act(topic, street)
  await judge(neighbour, topic.id, [...promised, judgedWords])
  await keepPicture(neighbour.page, 'parking-judging')
  await topic.move('dingshanlin', 'judge', { judged: [{ n: 1, is: 'kept' }] })
  const alike = [
    { n: 1, is: 'kept' },
    { n: 2, is: 'partly' },
  ]
  // From the fifth home on it is shown how they judged.
  for (const who of others.slice(0, 4)) await topic.move(who, 'judge', { judged: alike })
  await later(3.01)
  await archive(owner, topic.id, '线划好了，牌子立起来了')
  await keepPicture(owner.page, 'parking-archived')
  await owner.openAt(`chair/promises?id=${topic.id}`)
  await owner.sees(judgedWords)
  await keepPicture(owner.page, 'parking-judged')

  const end = await topic.read('mixiaoyu')
  expect(end.status).toBe('archived')
  expect(end.promises.map(({ state, judged }) => [state, judged])).toEqual([
    ['kept', { kept: 6, partly: 0, broken: 0 }],
    ['kept', { kept: 0, partly: 5, broken: 0 }],
  ])
  expect(end.objections.map(({ answer }) => answer?.words)).toEqual(['靠墙的走道有雨棚'])
  expect(otherTroubles([owner, neighbour, changer, desk, other])).toEqual([])
})
