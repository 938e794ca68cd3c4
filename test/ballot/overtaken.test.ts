import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { paperIn } from './paper'
import { aNonce, kindsOf, toTheVote, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302'].map((room) => ({ room })) },
  procedures: [toTheVote('firststands', { again: 'firstStands' })],
})
const { aVote, cast, votersOf, close } = street
const { handIn, readIn } = paperIn(street)

/** A ballot as it leaves the phone: decided on what was to be seen then. */
async function ballotOf(who: string, motionId: string, choice: string[]) {
  const [mine] = await votersOf(who, motionId)
  const { voter = '', casts = 0 } = mine ?? {}
  return { voter, choice, nonce: aNonce(), key: keyAt(street.clock.now), seen: casts }
}

/** Sent, and on its way until all this has happened. */
async function overtakenBy(sent: () => ReturnType<typeof cast>, meanwhile: () => Promise<unknown>) {
  let done: Promise<unknown> | undefined
  const until = () => (done ??= meanwhile())
  table.faults.inject({ kind: 'wait', operation: 'UpdateItem', key: /^V#/, until })
  return sent()
}

describe('a ballot that was overtaken on its way', () => {
  it.each(['votenow', 'firststands'])('does not take the place of what she decided later: %s', async (by) => {
    const motion = await aVote(by)
    const early = await ballotOf('zhou', motion.id, ['yes'])
    const late = await overtakenBy(
      () => cast('zhou', motion.id, early),
      () => cast('zhou', motion.id, { choice: ['no'] }),
    )

    expect([late.status, late.refusal]).toEqual([409, 'ballotChanged'])
    expect((await cast('zhou', motion.id, early)).refusal).toBe('ballotChanged')
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 0, no: 1 })
  })

  it('nor as a change of a change, nor of what her household decided meanwhile', async () => {
    const motion = await aVote()
    await cast('zhou', motion.id, { choice: [] })
    const early = await ballotOf('zhou', motion.id, ['yes'])
    const late = await overtakenBy(
      () => cast('zhou', motion.id, early),
      () => cast('zhouson', motion.id, { choice: ['no'] }),
    )
    const [seen] = await votersOf('zhou', motion.id)
    const again = await cast('zhou', motion.id, { choice: ['yes'] })

    expect([late.refusal, seen?.casts, again.status]).toEqual(['ballotChanged', 2, 200])
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 1, no: 0 })
  })

  it('nor of a slip of paper, but what she casts after she saw it does', async () => {
    const motion = await aVote()
    const early = await ballotOf('zhou', motion.id, ['yes'])
    const late = await overtakenBy(
      () => cast('zhou', motion.id, early),
      () => handIn('gu', motion.id, { room: '301', slip: '12' }),
    )
    await readIn(motion.id, '12', ['no'])
    expect([late.refusal, (await votersOf('zhou', motion.id))[0]?.way]).toEqual(['ballotChanged', 'paper'])

    await cast('zhou', motion.id, { choice: ['yes'] })
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 1, no: 0 })
  })

  it('where the first one stands, whoever comes behind another hears whose it is to change', async () => {
    const motion = await aVote('firststands')
    const early = await ballotOf('zhou', motion.id, ['yes'])
    await cast('zhouson', motion.id, { choice: ['no'] })

    expect((await cast('zhou', motion.id, early)).refusal).toBe('householdVoted')
  })

  it('must say what was seen', async () => {
    const motion = await aVote()
    const { voter, choice, nonce } = await ballotOf('zhou', motion.id, ['yes'])
    const unsaid = await street.as('zhou').put(`/motions/${motion.id}/ballot`, { voter, choice, nonce })

    expect([unsaid.status, unsaid.body.refusal]).toEqual([400, 'badInput'])
  })
})
