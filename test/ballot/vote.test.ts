import { tableForFile } from '../support/engine'
import { votingStreet } from './votes'

const table = tableForFile()
const homes = ['301', '302', '303'].map((room, at) => ({ room, area: 80 + at }))
const street = votingStreet(table, { homes: { '99010000100101B1': homes } })

describe('a vote 表决', () => {
  it('is opened, voted in, changed, closed and published', async () => {
    const motion = await street.aVote()
    expect(motion).toMatchObject({ status: 'open', entitled: { number: 3, area: 24300 }, isOnRoll: true })

    const first = await street.cast('zhou', motion.id)
    const changed = await street.cast('zhou', motion.id, { choice: ['no'] })
    const other = await street.cast('lin', motion.id)
    expect([first, changed, other].map(({ status, refusal }) => [status, refusal])).toEqual([
      [200, undefined],
      [200, undefined],
      [200, undefined],
    ])
    const { resolution } = await street.close(motion)
    expect(resolution).toMatchObject({
      ballots: 2,
      outcome: 'rejected',
      tally: [
        { option: 'yes', number: 1 },
        { option: 'no', number: 1 },
      ],
    })
  })
})
