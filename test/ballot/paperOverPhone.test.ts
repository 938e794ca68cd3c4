import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { paperIn } from './paper'
import { aNonce, kindsOf, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302'].map((room) => ({ room })) },
})
const { aVote, cast, votersOf, close } = street
const { handIn, readIn, takeBack } = paperIn(street)

const standing = async (who: string, motionId: string) => (await votersOf(who, motionId))[0]?.way

describe('what was cast on the phone before a slip took its place', () => {
  it('stands again once the slip is taken back, with its receipt', async () => {
    const motion = await aVote()
    const mine = await cast('zhou', motion.id, { choice: ['yes'] })
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    await readIn(motion.id, '12', ['no'])
    const under = await standing('zhou', motion.id)
    await takeBack('gu', motion.id, { slip: '12' })

    expect([under, await standing('zhou', motion.id)]).toEqual(['paper', 'phone'])
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 1, no: 0 })
    expect((await street.as('zhou').get(`/motions/${motion.id}/proof/${mine.hash}`)).status).toBe(200)
  })

  it('a second slip of one home waits until the first is taken back, and costs it nothing', async () => {
    const motion = await aVote()
    await cast('zhou', motion.id, { choice: ['yes'] })
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    await readIn(motion.id, '12', ['no'])
    const second = await handIn('gu', motion.id, { room: '301', slip: '13' })
    const withoutSecond = await takeBack('gu', motion.id, { slip: '13' })

    expect([second.refusal, withoutSecond.refusal]).toEqual(['homeHasSlip', 'slipUnknown'])
    expect(await standing('zhou', motion.id)).toBe('paper')
    await takeBack('gu', motion.id, { slip: '12' })
    expect((await handIn('gu', motion.id, { room: '301', slip: '13' })).status).toBe(201)
    await readIn(motion.id, '13', ['no'])
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 0, no: 1 })
  })

  it('of two slips of one home at once, one stands', async () => {
    const motion = await aVote()
    const both = await Promise.all(['12', '13'].map((slip) => handIn('gu', motion.id, { room: '301', slip })))

    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await street.as('gu').get(`/motions/${motion.id}/slips`)).body).toMatchObject({ slips: [{}] })
  })

  it('counts even where taking back was broken off for good', async () => {
    const motion = await aVote()
    const early = { choice: ['no'], nonce: aNonce(), key: keyAt(street.clock.now), seen: 0 }
    const [{ voter = '' } = {}] = await votersOf('zhou', motion.id)
    await cast('zhou', motion.id, { ...early, voter })
    await cast('zhou', motion.id, { choice: ['yes'] })
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    table.faults.inject({ kind: 'loseRequest', operation: 'UpdateItem', times: 9 })
    const cut = await takeBack('gu', motion.id, { slip: '12' })
    table.faults.mend()

    const { resolution } = await close(motion)
    expect([cut.status, kindsOf(resolution), resolution.paper.number]).toEqual([503, { yes: 1, no: 0 }, 0])
    // What it was changed from is still answered as it was.
    expect((await cast('zhou', motion.id, { ...early, voter })).status).toBe(200)
  })

  it('stands after a registration that was taken back while it was on its way', async () => {
    const motion = await aVote()
    await cast('zhou', motion.id, { choice: ['yes'] })
    let done: ReturnType<typeof takeBack> | undefined
    const until = () => (done ??= takeBack('streetdesk', motion.id, { slip: '12' }))
    table.faults.inject({ kind: 'wait', operation: 'UpdateItem', key: /^V#/, until })
    const handed = await handIn('gu', motion.id, { room: '301', slip: '12' })

    expect([handed.status, (await done)?.status, await standing('zhou', motion.id)]).toEqual([
      201,
      200,
      'phone',
    ])
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 1, no: 0 })
  })
})

describe('what is cast on the phone after the slip', () => {
  it('stays where the registration is sent again, under whichever key', async () => {
    const motion = await aVote()
    const key = keyAt(street.clock.now)
    const first = await handIn('gu', motion.id, { room: '301', slip: '12', key })
    await readIn(motion.id, '12', ['no'])
    await cast('zhou', motion.id, { choice: ['yes'] })
    street.clock.now += 5000
    const again = [
      await handIn('gu', motion.id, { room: '301', slip: '12' }),
      await handIn('gu', motion.id, { room: '301', slip: '12', key }),
    ]

    expect(again.map(({ status, at }) => [status, at])).toEqual([
      [201, first.at],
      [201, first.at],
    ])
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 1, no: 0 })
  })

  it('stays where it arrives while the slip is taken back', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    let voted: ReturnType<typeof cast> | undefined
    const until = () => (voted ??= cast('zhou', motion.id, { choice: ['yes'] }))
    table.faults.inject({ kind: 'wait', operation: 'UpdateItem', key: /^V#/, until })
    const taken = await takeBack('gu', motion.id, { slip: '12' })

    expect([taken.status, (await voted)?.status]).toEqual([200, 200])
    expect(await standing('zhou', motion.id)).toBe('phone')
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 1, no: 0 })
  })

  it('is accepted, however often slips were registered and taken back', async () => {
    const motion = await aVote()
    const statuses = new Set<unknown>()
    for (let times = 0; times < 15; times++) {
      const handed = await handIn('gu', motion.id, { room: '301', slip: '12' })
      statuses.add(handed.refusal ?? handed.status)
      await takeBack('gu', motion.id, { slip: '12' })
    }

    expect([...statuses]).toEqual([201, 'changedTooOften'])
    expect((await cast('zhou', motion.id, { choice: ['yes'] })).status).toBe(200)
    // The number that was registered in vain the last time is free for another home.
    expect((await handIn('gu', motion.id, { room: '302', slip: '12' })).status).toBe(201)
  })
})
