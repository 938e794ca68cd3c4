import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { takingBack } from './takingBack'
import { kindsOf } from './votes'

const table = tableForFile()
const { street, turnoutOf, handIn, readSlip, readIn, takeBack } = takingBack(table)
const { aVote, cast, votersOf, close } = street

const notesOf = async (motionId: string) => (await turnoutOf(motionId)).takenBack

/** Broken off between the slip and the ballot that stands on it. */
async function brokenOff(motionId: string, key = keyAt(street.clock.now)) {
  table.faults.inject({ kind: 'loseRequest', operation: 'UpdateItem', times: 9 })
  const cut = await takeBack('gu', motionId, { slip: '12', key })
  table.faults.mend()
  expect(cut.status).toBe(503)
}

describe('the same command sent again after the slip was registered anew', () => {
  it('taking back undoes nothing of it', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    const key = keyAt(street.clock.now)
    await takeBack('gu', motion.id, { slip: '12', key })
    await handIn('gu', motion.id, { room: '302', slip: '12' })
    await readIn(motion.id, '12', ['no'])
    const again = await takeBack('gu', motion.id, { slip: '12', key })
    const other = await takeBack('gu', motion.id, { slip: '12', key, reason: 'notHandedIn' })

    expect([again.status, other.refusal]).toEqual([200, 'keyReused'])
    expect(await notesOf(motion.id)).toHaveLength(1)
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 0, no: 1 })
  })

  it('what was read before is no reading of it', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    const key = keyAt(street.clock.now)
    await readSlip('shen', motion.id, { slip: '12', choice: ['no'], key })
    await takeBack('gu', motion.id, { slip: '12' })
    await handIn('streetdesk', motion.id, { room: '302', slip: '12' })
    const again = await readSlip('shen', motion.id, { slip: '12', choice: ['no'], key })

    expect([again.status, again.slip.state]).toEqual([200, 'first'])
  })
})

describe('taking back that was broken off', () => {
  it.each(['gu', 'streetdesk'])('is completed by whoever may: %s', async (who) => {
    const motion = await aVote('firststands')
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    await brokenOff(motion.id)
    const locked = (await votersOf('zhou', motion.id))[0]?.mayVote
    const done = await takeBack(who, motion.id, { slip: '12', reason: 'notHandedIn' })

    expect([locked, done.status, (await votersOf('zhou', motion.id))[0]]).toMatchObject([
      false,
      200,
      { hasVoted: false, mayVote: true },
    ])
    // Why, said who began it.
    expect(await notesOf(motion.id)).toMatchObject([{ slip: '12', reason: 'wrongHome' }])
    expect((await cast('zhou', motion.id, { choice: ['yes'] })).status).toBe(200)
  })

  it('is completed before the slip is registered for another home', async () => {
    const motion = await aVote('firststands')
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    await brokenOff(motion.id)
    await handIn('gu', motion.id, { room: '302', slip: '12' })

    expect(await notesOf(motion.id)).toHaveLength(1)
    expect((await cast('zhou', motion.id, { choice: ['yes'] })).status).toBe(200)
    await readIn(motion.id, '12', ['no'])
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 1, no: 1 })
  })
})

/** Overtaken by its taking back; and its own look behind itself is lost. */
async function overtaken(motionId: string, key: string) {
  let done: ReturnType<typeof takeBack> | undefined
  const until = () => (done ??= takeBack('streetdesk', motionId, { slip: '12' }))
  table.faults.inject({ kind: 'wait', operation: 'UpdateItem', key: /^V#/, until })
  table.faults.inject({ kind: 'loseRequest', operation: 'UpdateItem', key: /^V#/, times: 9 })
  const cut = await handIn('gu', motionId, { room: '301', slip: '12', key })
  table.faults.mend()
  return [cut.status, (await done)?.status, (await votersOf('zhou', motionId))[0]?.mayVote]
}

describe('a registration overtaken by its taking back, where the first one stands', () => {
  it('leaves the home free once it is sent again', async () => {
    const motion = await aVote('firststands')
    const key = keyAt(street.clock.now)
    expect(await overtaken(motion.id, key)).toEqual([503, 200, false])
    const again = await handIn('gu', motion.id, { room: '301', slip: '12', key })

    expect(again.status).toBe(201)
    expect((await votersOf('zhou', motion.id))[0]).toMatchObject({ hasVoted: false, mayVote: true })
    expect((await cast('zhou', motion.id, { choice: ['yes'] })).status).toBe(200)
  })

  it('or hands in another slip', async () => {
    const motion = await aVote('firststands')
    await overtaken(motion.id, keyAt(street.clock.now))

    expect((await handIn('streetdesk', motion.id, { room: '301', slip: '13' })).status).toBe(201)
  })
})

it('a number registered anew in vain is free again', async () => {
  const motion = await aVote('firststands')
  await handIn('gu', motion.id, { room: '301', slip: '12' })
  await takeBack('gu', motion.id, { slip: '12' })
  await cast('lin', motion.id, { choice: ['yes'] })
  const inVain = await handIn('gu', motion.id, { room: '302', slip: '12' })

  expect([inVain.refusal, (await handIn('gu', motion.id, { room: '301', slip: '12' })).status]).toEqual([
    'householdVoted',
    201,
  ])
})

describe('taking back at the end of the vote', () => {
  it('is answered as before when it is sent again after the count', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    street.clock.now = Date.parse(motion.closesAt ?? '') - 1000
    const key = keyAt(street.clock.now)
    const first = await takeBack('gu', motion.id, { slip: '12', key })
    await close(motion)
    const again = await takeBack('gu', motion.id, { slip: '12', key })

    expect([first.status, again.status]).toEqual([200, 200])
  })

  it('says nothing where it was on its way until the count', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    const until = () => {
      street.clock.now = Date.parse(motion.closesAt ?? '') + 60_000
      return Promise.resolve()
    }
    table.faults.inject({ kind: 'wait', operation: 'PutItem', key: /^VS#/, until })

    expect((await takeBack('gu', motion.id, { slip: '12' })).refusal).toBe('unavailable')
  })
})
