import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { paperIn } from './paper'
import { aNonce, kindsOf, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302'].map((room) => ({ room })) },
})
const { aVote, cast, votersOf, close } = street
const { handIn, readIn } = paperIn(street)

async function ballotOf(who: string, motionId: string, choice: string[]) {
  const [mine] = await votersOf(who, motionId)
  return {
    voter: mine?.voter ?? '',
    choice,
    nonce: aNonce(),
    key: keyAt(street.clock.now),
    seen: mine?.casts ?? 0,
  }
}

type Motion = Awaited<ReturnType<typeof aVote>>

/** The write is on its way until the vote has been counted. */
function heldUntilCounted(motion: Motion) {
  let counted: ReturnType<typeof close> | undefined
  const until = () => (counted ??= close(motion))
  table.faults.inject({ kind: 'wait', operation: 'UpdateItem', key: /^V#/, until })
}

describe('a ballot that arrives behind the count', () => {
  it('is not said to be accepted, neither at once nor when it is sent again', async () => {
    const motion = await aVote()
    const counted = await ballotOf('lin', motion.id, ['yes'])
    await cast('lin', motion.id, counted)
    const late = await ballotOf('zhou', motion.id, ['no'])
    heldUntilCounted(motion)
    const sent = await cast('zhou', motion.id, late)
    const again = await cast('zhou', motion.id, late)

    expect([sent.refusal, again.refusal]).toEqual(['unavailable', 'voteClosed'])
    expect((await cast('lin', motion.id, counted)).status).toBe(200)
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 1, no: 0 })
  })

  it('as a change neither: the ballot before it was counted, and is still answered so', async () => {
    const motion = await aVote()
    const before = await ballotOf('zhou', motion.id, ['yes'])
    await cast('zhou', motion.id, before)
    const change = await ballotOf('zhou', motion.id, ['no'])
    heldUntilCounted(motion)
    await cast('zhou', motion.id, change)

    const again = await cast('zhou', motion.id, change)
    expect([again.refusal, (await cast('zhou', motion.id, before)).status]).toEqual(['voteClosed', 200])
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 1, no: 0 })
  })

  it('on paper neither; one in time is, whatever became of the reply', async () => {
    const motion = await aVote()
    const inTime = { room: '302', slip: '2', key: keyAt(street.clock.now) }
    await handIn('gu', motion.id, inTime)
    await readIn(motion.id, '2', ['yes'])
    const late = { room: '301', slip: '1', key: keyAt(street.clock.now) }
    heldUntilCounted(motion)
    const sent = await handIn('gu', motion.id, late)

    const again = await handIn('gu', motion.id, late)
    expect(sent.refusal).toBe('unavailable')
    expect([again.refusal, (await handIn('gu', motion.id, inTime)).status]).toEqual(['voteClosed', 201])
    expect((await close(motion)).resolution).toMatchObject({ ballots: 1, paper: { number: 1 } })
  })
})

it('what was changed in time is answered as the first time, after the count too; before it nobody can promise', async () => {
  const motion = await aVote()
  const first = await ballotOf('zhou', motion.id, ['yes'])
  const second = await ballotOf('zhou', motion.id, ['no'])
  const was = await cast('zhou', motion.id, first)
  await cast('zhou', motion.id, second)
  street.clock.now = Date.parse(motion.closesAt ?? '') + 60_000
  const between = await cast('zhou', motion.id, first)
  await close(motion)
  const after = await cast('zhou', motion.id, first)

  expect([between.refusal, after.status, after.at]).toEqual(['unavailable', 200, was.at])
})
