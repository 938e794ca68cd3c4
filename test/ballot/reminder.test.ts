import type { Answer } from '../../shared/contract'
import { tableForFile } from '../support/engine'
import { hearAll } from './hearAll'
import { membersOf } from './membersOf'
import { paperIn } from './paper'
import { dayMs, resident, toTheVote, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302', '303', '304'].map((room) => ({ room })) },
  people: [
    resident('byphone', '303'),
    resident('bypaper', '304'),
    resident('offroll', '999'),
    resident('nextdoor', '101', '99010000100102B2'),
  ],
  procedures: [toTheVote('bythree', { electorate: 'member' }, { body: 'deputies' })],
})
const { handIn, takeBack } = paperIn(street)

async function remindersOf(who: string, topicId: string) {
  const { body } = await street.as(who).get('/me/inbox?limit=50')
  const { notices } = body as unknown as Answer<'inbox'>
  return notices.filter((notice) => notice.topicId === topicId && notice.of === 'ballotReminder').length
}

const remindersOfAll = async (people: string[], topicId: string) =>
  Object.fromEntries(await Promise.all(people.map(async (who) => [who, await remindersOf(who, topicId)])))

async function lookTwice() {
  await Promise.all([street.ring(), street.ring()])
  await street.ring()
  await hearAll(table, street)
}

const noted = async (topicId: string) => {
  const { body } = await street.as('gu').get(`/topics/${topicId}`)
  const { topic } = body as unknown as Answer<'getTopic'>
  return topic.history.filter(({ deed }) => deed === 'remindBallot').length
}

describe('in the last day before a vote closes', () => {
  it('whose household has not voted hears so once, however often clock and stream look; the others nothing', async () => {
    const motion = await street.aVote()
    await street.cast('zhou', motion.id)
    await street.cast('byphone', motion.id)
    await handIn('gu', motion.id, { room: '304', slip: '7' })
    const everybody = ['zhou', 'zhouson', 'lin', 'byphone', 'bypaper', 'offroll', 'nextdoor', 'gu']
    street.clock.now = Date.parse(motion.closesAt ?? '') - dayMs - 1
    await lookTwice()
    const before = [await noted(motion.topicId), await remindersOf('lin', motion.topicId)]

    street.clock.now += 2
    await lookTwice()
    street.clock.now += dayMs / 2
    await lookTwice()

    expect(before).toEqual([0, 0])
    expect(await noted(motion.topicId)).toBe(1)
    expect(await remindersOfAll(everybody, motion.topicId)).toEqual({
      ...Object.fromEntries(everybody.map((who) => [who, 0])),
      lin: 1,
    })
  })

  it('so does the home whose slip was taken back', async () => {
    const motion = await street.aVote()
    await handIn('gu', motion.id, { room: '304', slip: '7' })
    await takeBack('gu', motion.id, { slip: '7' })
    street.clock.now = Date.parse(motion.closesAt ?? '') - dayMs + 1
    await lookTwice()

    expect(await remindersOf('bypaper', motion.topicId)).toBe(1)
  })

  it('who votes between the clock and the stream hears nothing, and nobody does once it has closed', async () => {
    const motion = await street.aVote()
    street.clock.now = Date.parse(motion.closesAt ?? '') - dayMs + 1
    await street.ring()
    await street.cast('lin', motion.id)
    await hearAll(table, street)
    const late = await street.aVote()
    street.clock.now = Date.parse(late.closesAt ?? '') - 1
    await street.ring()
    street.clock.now += 2
    await hearAll(table, street)

    const people = ['lin', 'zhou', 'zhouson', 'byphone', 'bypaper']
    expect(await remindersOfAll(people, motion.topicId)).toEqual({
      ...{ lin: 0, zhou: 1, zhouson: 1, byphone: 1, bypaper: 1 },
    })
    expect(Object.values(await remindersOfAll(people, late.topicId))).toEqual([0, 0, 0, 0, 0])
  })

  it('the clock cut short between its two writes notes it no second time', async () => {
    const motion = await street.aVote()
    street.clock.now = Date.parse(motion.closesAt ?? '') - dayMs + 1
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /\|M#001/, times: 9 })
    await street.ring()
    table.faults.mend()
    await street.ring()
    await hearAll(table, street)

    expect([await noted(motion.topicId), await remindersOf('lin', motion.topicId)]).toEqual([1, 1])
  })

  it('of a body it reminds the members who are tied and have not voted', async () => {
    const { seat, tie } = membersOf(street)
    const [first = '', second = ''] = await seat('deputies', ['代表一', '代表二', '代表三'])
    await tie('deputies', first, 'lin')
    await tie('deputies', second, 'byphone')
    street.clock.now += 31_000
    const motion = await street.aVote('bythree')
    await street.cast('lin', motion.id)
    street.clock.now = Date.parse(motion.closesAt ?? '') - dayMs + 1
    await lookTwice()

    expect(await remindersOfAll(['lin', 'byphone', 'zhou', 'bypaper'], motion.topicId)).toEqual({
      ...{ lin: 0, byphone: 1, zhou: 0, bypaper: 0 },
    })
  })
})
