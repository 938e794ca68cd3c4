import { followerStore } from '../../functions/topic/sideStore'
import { topicStore } from '../../functions/topic/store'
import type { Answer } from '../../shared/contract'
import { tableForFile } from '../support/engine'
import { crowd } from './crowd'
import { turnoutTold } from './turnoutTold'
import { kindsOf, toTheVote, twoThirds, votingStreet } from './votes'

const table = tableForFile()
/** Six homes in each of four buildings; number n lives in the (n mod 4)th. */
const { homes, people } = crowd(24)
homes['99010000100101B1']?.push({ room: '301', area: 92.5 })
const street = votingStreet(table, {
  homes,
  people,
  procedures: [toTheVote('byarea', { byArea: true }), toTheVote('strict', { majority: twoThirds })],
})
const { aVote, close } = street

const whole = (procedure: string, text?: string) =>
  aVote(procedure, { places: [street.street.id], motion: text ? { text } : {} })

/** So many of each choice, by the people from number `from` on. */
async function castAll(motionId: string, choices: Record<string, number>, from = 0) {
  const ballots = Object.entries(choices).flatMap(([choice, times]) =>
    Array.from({ length: times }, () => (choice ? [choice] : [])),
  )
  for (const [nth, choice] of ballots.entries())
    expect((await street.cast(people[from + nth]?.id ?? '', motionId, { choice })).status).toBe(200)
}

describe('an area that is published', () => {
  const areas = ({ tally, abstained }: Answer<'resolution'>['resolution']) =>
    [...tally, abstained].map(({ area }) => area !== undefined)

  it.each([
    { cast: { yes: 6, no: 5, '': 5 }, told: [true, true, true], lead: true },
    { cast: { yes: 12, no: 1, '': 0 }, told: [false, false, false], lead: false },
    { cast: { yes: 7, no: 2, '': 3 }, told: [true, false, false], lead: true },
    { cast: { yes: 4, no: 6, '': 5 }, told: [false, true, false], lead: false },
    { cast: { yes: 1, no: 0, '': 0 }, told: [false, false, false], lead: false },
  ])('names no flat: $cast', async ({ cast, told, lead }) => {
    const motion = await whole('byarea')
    await castAll(motion.id, cast)
    const { resolution } = await close(motion)

    expect([kindsOf(resolution), resolution.abstained.number]).toEqual([
      { yes: cast.yes, no: cast.no },
      cast[''],
    ])
    expect(areas(resolution)).toEqual(told)
    expect(resolution.majority?.byArea).toMatchObject({ isReached: resolution.majority?.byNumber.isReached })
    expect(resolution.majority?.byArea?.part !== undefined).toBe(lead)
    expect(resolution.takingPart.area !== undefined).toBe(resolution.ballots >= 5)
  })

  it('is in whole per cent where a few did not take part', async () => {
    const motion = await whole('byarea')
    await castAll(motion.id, { yes: 12, no: 11 })
    const { resolution } = await close(motion)
    const share = ((resolution.takingPart.area ?? 0) / resolution.entitled.area) * 100

    expect([resolution.ballots, resolution.quorum.byArea?.part]).toEqual([23, resolution.takingPart.area])
    expect(Math.abs(share - Math.round(share))).toBeLessThan(0.01)
  })
})

describe('the view of the few', () => {
  it.each([
    {
      cast: { yes: 2, no: 3 },
      text: '钱从公共收益里出',
      minority: { number: 2, of: 5, words: '钱从公共收益里出' },
    },
    { cast: { yes: 1, no: 3, '': 2 }, minority: { number: 1, of: 4, words: '靠墙设 6 条长椅，不再停车' } },
    // Not adopted by two thirds, and still the fewer are those against.
    { cast: { yes: 3, no: 2 }, minority: { number: 2, of: 5, words: '车没地方停' } },
    { cast: { yes: 4, no: 1 }, minority: { number: 1, of: 5, words: '车没地方停' } },
    { cast: { yes: 2, no: 2 }, minority: undefined },
    { cast: { yes: 4, no: 0 }, minority: undefined },
    { cast: { yes: 0, no: 4 }, minority: undefined },
  ])('is the smaller side, in its own words: $cast', async ({ cast, text, minority }) => {
    const motion = await whole('strict', text)
    await castAll(motion.id, cast)
    const { resolution } = await close(motion)

    expect(resolution.minority).toEqual(minority)
  })
})

it('a building below five does not follow from the whole and the others', async () => {
  const motion = await whole('votenow')
  const shown = async () => {
    await turnoutTold(table, street, motion.id)
    const { body } = await street.as('guest').get(`/motions/${motion.id}/turnout`)
    // The contract's schema has shaped it.
    return (body as unknown as Answer<'turnout'>).turnout.buildings.map(({ taking }) => taking)
  }
  await castAll(motion.id, { yes: 19 })
  const three = await shown()
  await castAll(motion.id, { yes: 1 }, 19)

  // Five each in three of them, four in the last: one of the three is silent with it.
  expect(three.filter((taking) => taking === undefined).length).toBe(2)
  expect(three[3]).toBeUndefined()
  expect(await shown()).toEqual([5, 5, 5, 5])
})

it('a topic that could not be moved on is moved on at the next look', async () => {
  const motion = await aVote()
  await street.cast(people[0]?.id ?? '', motion.id)
  const topics = topicStore(street.deps.table)
  let isBumping = false
  table.faults.inject({
    kind: 'wait',
    operation: 'PutItem',
    key: /\|META/,
    times: 8,
    chance: () => !isBumping,
    until: async () => {
      isBumping = true
      const topic = await topics.get(motion.topicId)
      if (topic) await topics.save({ ...topic, version: topic.version + 1 })
      isBumping = false
    },
  })
  await close(motion)
  table.faults.mend()
  const before = await topics.get(motion.topicId)
  street.clock.now += 60_000
  await street.ring()
  const after = await topics.get(motion.topicId)

  expect([before?.openMotion, after?.openMotion, after?.resolved.map(({ n }) => n)]).toEqual([
    1,
    undefined,
    [1],
  ])
})

it('who changes the ballot of a household follows too', async () => {
  const motion = await aVote()
  const follows = async () => {
    await turnoutTold(table, street, motion.id)
    const all = await followerStore(street.deps.table).of(motion.topicId)
    return ['zhou', 'zhouson'].map((id) => all.includes(id))
  }
  await street.cast('zhou', motion.id)
  const first = await follows()
  await street.cast('zhouson', motion.id, { choice: ['no'] })

  expect([first, await follows()]).toEqual([
    [true, false],
    [true, true],
  ])
})
