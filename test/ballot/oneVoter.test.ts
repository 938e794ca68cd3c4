import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { checksThenInserts } from './checksThenInserts'
import { aNonce, resident, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302', '401'].map((room) => ({ room })) },
  people: [resident('voter', '401')],
})

const atOnce = 500
/** BALLOT_ROUNDS=100 runs it whole, which takes some minutes: each round is 500 requests and a vote of its own. */
const rounds = Number(process.env['BALLOT_ROUNDS'] ?? 2)

type Ballots = {
  accepted: { hash: string }[]
  refused: (string | undefined)[]
  stored: number
  tally: number
}

/** What must be so, of any way to keep ballots. */
function expectOneBallot({ stored, tally }: Ballots) {
  expect({ stored, tally }).toEqual({ stored: 1, tally: 1 })
}

/** Half of them one command sent again and again, half of them each another one with another choice. */
async function fiveHundredAtOnce(): Promise<Ballots> {
  const motion = await street.aVote()
  const [mine] = await street.votersOf('voter', motion.id)
  const voter = mine?.voter ?? ''
  const same = { voter, choice: ['yes'], nonce: aNonce(), key: keyAt(street.clock.now), seen: 0 }
  const ballots = Array.from({ length: atOnce }, (_, nth) =>
    nth % 2 === 0 ? same : { voter, choice: [nth % 4 === 1 ? 'no' : 'yes'], nonce: aNonce(), seen: 0 },
  )

  const replies = await Promise.all(ballots.map((ballot) => street.cast('voter', motion.id, ballot)))

  const { resolution } = await street.close(motion)
  const { body } = await street.as('guest').get(`/motions/${motion.id}/hashes`)
  const [published] = body['hashes'] as string[]
  const accepted = replies.filter(({ status }) => status === 200)
  expect(accepted.map(({ hash }) => hash)).toContain(published)
  return {
    accepted,
    refused: replies.filter(({ status }) => status !== 200).map(({ refusal }) => refusal),
    stored: resolution.ballots,
    tally: resolution.tally.reduce((sum, { number }) => sum + number, 0),
  }
}

describe('one voter who sends 500 ballots at once', () => {
  it(`has one ballot and counts once, ${rounds} times over`, async () => {
    for (let round = 0; round < rounds; round++) {
      const ballots = await fiveHundredAtOnce()

      expectOneBallot(ballots)
      // None of them had seen another: one was first, and if it came 250 times, it was answered each time as the first.
      expect(new Set(ballots.accepted.map(({ hash }) => hash)).size).toBe(1)
      expect(new Set(ballots.refused)).toEqual(new Set(['ballotChanged']))
      expect(ballots.accepted.length + ballots.refused.length).toBe(atOnce)
    }
  }, 1_200_000)

  it('would count 500 times where it is checked first and inserted after: so this test can fail', async () => {
    const reference = checksThenInserts(table, atOnce)

    await Promise.all(Array.from({ length: atOnce }, () => reference.cast('voter', 'yes')))

    const stored = await reference.ballotsOf('voter')
    expect(stored).toHaveLength(atOnce)
    expect(() =>
      expectOneBallot({ accepted: [], refused: [], stored: stored.length, tally: stored.length }),
    ).toThrow()
  })
})
