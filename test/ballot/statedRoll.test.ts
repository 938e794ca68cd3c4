import { tableForFile } from '../support/engine'
import { paperIn } from './paper'
import { turnoutTold } from './turnoutTold'
import { resident, toTheVote, votingStreet } from './votes'

const table = tableForFile()
const [listed, unlisted] = ['99010000100101B1', '99010000100102B2']
const [house, market] = ['99010000100201B3', '99010000100202B4']
const street = votingStreet(table, {
  homes: { [listed]: [{ room: '301', area: 80 }], [house]: [{ room: '1', area: 90 }], [market]: [] },
  people: [resident('tidy', '501室', unlisted)],
  procedures: [toTheVote('byarea', { byArea: true })],
})
const { aTopic, propose, open, aVote, cast, votersOf } = street
const { handIn, takeBack } = paperIn(street)
const nameOf = (building: string) => street.street.buildings.find(({ id }) => id === building)?.name

async function opened(procedureId: string, places: string[], how = {}) {
  const { motion } = await propose('streetdesk', await aTopic(procedureId, places))
  return open('streetdesk', motion.id, how)
}

describe('a list of homes with gaps', () => {
  it('shuts nobody out in silence: opening names the building', async () => {
    const votes = await Promise.all([
      opened('votenow', [listed, unlisted]),
      opened('byarea', [listed, unlisted], { entitledStated: 9 }),
      opened('votenow', [listed]),
    ])

    expect(votes.map(({ refusal, field }) => [refusal, field])).toEqual([
      ['listMissing', 'entitledStated'],
      ['listMissing', 'entitledStated'],
      [undefined, undefined],
    ])
    expect(votes.map((vote) => (vote as { detail?: string }).detail)).toEqual([
      ...[nameOf(unlisted), nameOf(unlisted), undefined],
    ])
  })

  it('has none where a building is said to have no homes: nobody is shut out', async () => {
    const vote = await opened('byarea', [house, market])
    const { body } = await street.as('guest').get(`/motions/${vote.motion.id}/turnout`)

    expect(vote.motion).toMatchObject({ isOnRoll: true, entitled: { number: 1, area: 9000 } })
    expect(body).toMatchObject({ turnout: { buildings: [{ buildingId: house, entitled: 1 }] } })
    expect((await opened('votenow', [street.street.id])).refusal).toBe('listMissing')
  })

  it('may be gone without, by saying how many there are: then every home votes', async () => {
    const vote = await opened('votenow', [listed, unlisted], { entitledStated: 9 })

    expect(vote.motion).toMatchObject({ isOnRoll: false, entitled: { number: 9 } })
    expect((await cast('tidy', vote.motion.id)).status).toBe(200)
  })
})

describe('where the number of homes was stated', () => {
  const stated = (entitledStated: number) =>
    aVote('votenow', { places: [unlisted], open: { entitledStated } })
  const on = (room: string, slip: string) => ({ buildingId: unlisted, room, slip })

  it('one home is one, however its door is written, on paper and on the phone', async () => {
    const motion = await stated(5)
    await cast('tidy', motion.id)
    const papers = [
      await handIn('gu', motion.id, on('501', '1')),
      await handIn('gu', motion.id, on('５０１ 室', '2')),
      await handIn('streetdesk', motion.id, { ...on('101', '3'), buildingId: listed }),
    ]

    expect(papers.map(({ status, refusal }) => [status, refusal])).toEqual([
      [201, undefined],
      [409, 'homeHasSlip'],
      [422, 'notOnRoll'],
    ])
    expect(await turnoutTold(table, street, motion.id)).toEqual({ told: 1, ballots: 1 })
    expect(await votersOf('tidy', motion.id)).toMatchObject([{ hasVoted: true, way: 'paper' }])
  })

  it('paper brings no more homes than that', async () => {
    const motion = await stated(2)
    await handIn('gu', motion.id, on('101', '1'))
    await handIn('gu', motion.id, on('102', '2'))
    await turnoutTold(table, street, motion.id)
    const more = await handIn('gu', motion.id, on('103', '3'))
    const again = await handIn('gu', motion.id, on('102', '4'))

    // Whose home has taken part is told of its slip, not that there are too many.
    expect([more.refusal, again.refusal]).toEqual(['rollFull', 'homeHasSlip'])
    expect(await turnoutTold(table, street, motion.id)).toEqual({ told: 2, ballots: 2 })
  })

  it('nor for a home whose slip was taken back, once the others are as many', async () => {
    const motion = await stated(1)
    await handIn('gu', motion.id, on('101', '1'))
    await takeBack('gu', motion.id, { slip: '1' })
    await handIn('gu', motion.id, on('102', '2'))
    await turnoutTold(table, street, motion.id)

    expect((await handIn('gu', motion.id, on('101', '3'))).refusal).toBe('rollFull')
  })
})
