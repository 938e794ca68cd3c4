import { tableForFile } from '../support/engine'
import { verifying } from '../visit/verifying'
import { kindsOf, resident, votingStreet } from './votes'

const table = tableForFile()
const elsewhere = '99010000100102B2'
const rooms = ['303', '304', '305', '306', '307', '308']
const street = votingStreet(table, {
  homes: { '99010000100101B1': rooms.map((room) => ({ room })), [elsewhere]: [{ room: '101' }] },
  people: [
    resident('mover', '303'),
    resident('leaver', '304'),
    resident('comer', '101', elsewhere),
    resident('owner', '307'),
  ],
})
const { show, read, record } = verifying(street)
const { aVote, cast, votersOf, close } = street

/** 闻珊珊, who walks both grids, reads her code at a new door. */
async function isVerifiedAt(who: string, more: object) {
  const { code } = await show(who)
  street.clock.now += 1000
  const ticket = String((await read(code, 'wen')).body['ticket'])
  const { status } = await record({ ticket, ...more }, 'wen')
  expect(status).toBe(201)
  // Who one is, is known for half a minute.
  street.clock.now += 31_000
}

describe('who moves', () => {
  it('within the scope: keeps the ballot of the home it began with, and gets no second one', async () => {
    const motion = await aVote()
    await cast('mover', motion.id, { choice: ['yes'] })
    await isVerifiedAt('mover', { room: '305' })

    const voters = await votersOf('mover', motion.id)
    const changed = await cast('mover', motion.id, { choice: ['no'] })

    expect(voters).toMatchObject([{ label: '1号楼 303', hasVoted: true }])
    expect(changed.status).toBe(200)
    const { resolution } = await close(motion)
    expect([resolution.ballots, kindsOf(resolution)]).toEqual([1, { yes: 0, no: 1 }])
    expect(await votersOf('mover', (await aVote()).id)).toMatchObject([
      { label: '1号楼 305', hasVoted: false },
    ])
  })

  it('out of the scope: loses nothing she cast, and may still change it', async () => {
    const motion = await aVote()
    await cast('leaver', motion.id, { choice: ['yes'] })
    await isVerifiedAt('leaver', { buildingId: elsewhere, room: '101' })

    expect(await votersOf('leaver', motion.id)).toMatchObject([{ label: '1号楼 304', mayVote: true }])
    expect((await close(motion)).resolution.ballots).toBe(1)
    expect((await votersOf('leaver', (await aVote()).id)).length).toBe(0)
  })

  it('into the scope: has the ballot of the home she came to', async () => {
    const motion = await aVote()
    const before = await cast('comer', motion.id)
    await isVerifiedAt('comer', { room: '306' })
    const after = await cast('comer', motion.id)

    expect([before.refusal, after.status]).toEqual(['notYourBallot', 200])
  })
})

describe('a resident of two households', () => {
  it('has a ballot for each of them', async () => {
    await isVerifiedAt('owner', { room: '308', isAnother: true })
    const motion = await aVote()
    const voters = await votersOf('owner', motion.id)
    for (const { voter } of voters) await cast('owner', motion.id, { voter, choice: ['yes'] })

    expect(voters.map(({ label }) => label)).toEqual(['1号楼 307', '1号楼 308'])
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 2, no: 0 })
  })
})
