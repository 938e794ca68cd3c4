import { checkReceipt } from '../../miniapp/src/topic/checkReceipt'
import type { InclusionProof } from '../../shared/ballot/proof'
import type { Choice } from '../../shared/ballot/rule'
import { sumUnits } from '../../infra/bench/units'
import { tableForFile } from '../support/engine'
import { crowd } from './crowd'
import { recount } from './recount'
import { turnoutTold } from './turnoutTold'
import { aNonce, toTheVote, votingStreet } from './votes'

const table = tableForFile()
/** BALLOT_VOTERS=10000 runs it whole, which takes some minutes; a fifth of them change their vote. */
const voters = Number(process.env['BALLOT_VOTERS'] ?? 400)
const { homes, people } = crowd(voters)
const street = votingStreet(table, { homes, people, procedures: [toTheVote('byarea', { byArea: true })] })
const choices: Choice[] = [['yes'], ['no'], []]
const choiceOf = (nth: number): Choice => choices[nth % 3] ?? []

type Cast = Awaited<ReturnType<typeof street.cast>> & { who: string }

/** Side by side, a few dozen at once. */
async function inTurns<T>(count: number, work: (nth: number) => Promise<T>) {
  const all: T[] = []
  for (let at = 0; at < count; at += 40)
    all.push(...(await Promise.all(Array.from({ length: Math.min(40, count - at) }, (_, n) => work(at + n)))))
  return all
}

const whoIs = (nth: number) => people[nth]?.id ?? ''

it(`${voters} voters, a fifth of whom change, closing in the middle: acknowledged = counted = recounted`, async () => {
  const motion = await street.aVote('byarea', { places: [street.street.id] })
  const closesAt = Date.parse(motion.closesAt ?? '')
  const late = Math.floor(voters / 10)
  const castAs = async (nth: number, choice: Choice): Promise<Cast> => {
    // The end comes while they vote: whoever is behind it hears so.
    if (nth === voters - late) street.clock.now = closesAt + 1
    return { ...(await street.cast(whoIs(nth), motion.id, { choice, nonce: aNonce() })), who: whoIs(nth) }
  }

  const first = await inTurns(voters - late, (nth) => castAs(nth, choiceOf(nth)))
  const changed = await inTurns(voters / 5, (nth) => castAs(nth * 2, choiceOf(nth + 1)))
  const live = await turnoutTold(table, street, motion.id)
  const tooLate = await inTurns(late, (nth) => castAs(voters - late + nth, ['yes']))

  const accepted = new Map(
    [...first, ...changed, ...tooLate].filter(({ status }) => status === 200).map((one) => [one.who, one]),
  )
  expect(tooLate.map(({ refusal }) => refusal)).toEqual(tooLate.map(() => 'voteClosed'))
  expect(accepted.size).toBe(voters - late)
  expect(live).toEqual({ told: accepted.size, ballots: accepted.size })

  const { resolution } = await street.close(motion)
  const { choices: kept, hashes } = await recount(table, {
    seal: street.deps.seal,
    motionId: motion.id,
    options: ['yes', 'no'],
  })
  const figures = (all: Choice[]) =>
    ['yes', 'no'].map((option) => all.filter(([one]) => one === option).length)
  expect(resolution.ballots).toBe(accepted.size)
  expect(resolution.tally.map(({ number }) => number)).toEqual(
    figures([...accepted.values()].map(({ choice }) => choice)),
  )
  expect(resolution.tally.map(({ number }) => number)).toEqual(figures(kept))
  expect(new Set(hashes)).toEqual(new Set([...accepted.values()].map(({ hash }) => hash)))

  const proofOf = async (hash: string) =>
    (await street.as('guest').get(`/motions/${motion.id}/proof/${hash}`)).body as unknown as InclusionProof
  const checked = await inTurns(accepted.size, async (nth) => {
    const { hash, at, choice, nonce } = [...accepted.values()][nth] as Cast
    return checkReceipt(
      { motionId: motion.id, hash, at, choice, nonce },
      await proofOf(hash),
      resolution.merkleRoot,
    )
  })
  expect(checked.filter((is) => is !== 'inList')).toEqual([])

  const [mine] = [...accepted.values()]
  const receipt = { ...(mine as Cast), motionId: motion.id }
  const proof = await proofOf(receipt.hash)
  const forged = [
    { ...receipt, choice: receipt.choice[0] === 'yes' ? ['no'] : ['yes'] },
    { ...receipt, nonce: aNonce() },
    { ...receipt, hash: '0'.repeat(64) },
    { ...receipt, motionId: motion.id.replace(/\d+$/, '9') },
  ].map((one) => checkReceipt(one, proof, resolution.merkleRoot))
  expect(forged).toEqual(['otherBallot', 'otherBallot', 'otherBallot', 'otherBallot'])
  const elsewhere = checkReceipt(receipt, { ...proof, index: proof.index ^ 1 }, resolution.merkleRoot)
  expect(elsewhere).toBe('otherList')
  const superseded = first.filter(({ who, hash }) => accepted.get(who)?.hash !== hash)
  const gone = await street.as('guest').get(`/motions/${motion.id}/proof/${superseded[0]?.hash}`)
  expect([superseded.length, gone.status]).toEqual([changed.length, 404])
}, 1_800_000)

it('one ballot, and one change of it, is one write unit and one round trip', async () => {
  const motion = await street.aVote()
  const [mine] = await street.votersOf(whoIs(0), motion.id)
  // What this process meets for the first time it reads once.
  await street.cast(whoIs(4), motion.id)
  const casting = (choice: Choice, seen: number) => () =>
    street.cast(whoIs(0), motion.id, { voter: mine?.voter ?? '', choice, seen })
  const spent = []
  for (let seen = 0; seen < 26; seen++)
    spent.push(await table.meter.during(casting([seen > 0 ? 'no' : 'yes'], seen)))

  for (const { result, trips } of spent) {
    expect([result.status, trips.map(({ operation }) => operation)]).toEqual([200, ['UpdateItem']])
    expect(sumUnits(trips)).toMatchObject({ reads: 0, writes: 1 })
  }
  expect((await casting(['yes'], 26)()).refusal).toBe('changedTooOften')
})
