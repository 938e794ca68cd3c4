import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { paperIn } from './paper'
import { kindsOf, resident, toTheVote, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302'].map((room) => ({ room })) },
  people: [resident('stranger', '999')],
  procedures: [toTheVote('firststands', { again: 'firstStands' })],
})
const { aVote, cast, votersOf, close } = street
const { handIn, readSlip, readIn } = paperIn(street)

describe('two people of one household', () => {
  it('have one ballot between them, and the last one counts', async () => {
    const motion = await aVote()
    await cast('zhou', motion.id, { choice: ['yes'] })
    const second = await cast('zhouson', motion.id, { choice: ['no'] })

    expect([second.status, await votersOf('zhou', motion.id)]).toMatchObject([
      200,
      [{ hasVoted: true, way: 'phone', mayVote: true, label: '1号楼 301' }],
    ])
    const { resolution } = await close(motion)
    expect([resolution.ballots, kindsOf(resolution)]).toEqual([1, { yes: 0, no: 1 }])
  })

  it('have one ballot, and where the first one stands only who cast it may change it', async () => {
    const motion = await aVote('firststands')
    await cast('zhou', motion.id, { choice: ['yes'] })
    const second = await cast('zhouson', motion.id, { choice: ['no'] })
    const changed = await cast('zhou', motion.id, { choice: [] })

    expect([second.status, second.refusal, changed.status]).toEqual([409, 'householdVoted', 200])
    expect((await votersOf('zhouson', motion.id))[0]).toMatchObject({ hasVoted: true, mayVote: false })
    const { resolution } = await close(motion)
    expect([resolution.ballots, resolution.abstained.number]).toEqual([1, 1])
  })
})

describe('paper and phone', () => {
  it('phone, then paper: the slip stands in its place', async () => {
    const motion = await aVote()
    await cast('zhou', motion.id, { choice: ['yes'] })
    const paper = await handIn('gu', motion.id, { room: '301', slip: '12' })
    await readIn(motion.id, '12', ['no'])

    expect(Object.keys(paper).sort()).toEqual(['at', 'field', 'refusal', 'slip', 'status'])
    expect(await votersOf('zhou', motion.id)).toMatchObject([{ hasVoted: true, way: 'paper' }])
    const { resolution } = await close(motion)
    expect([resolution.ballots, kindsOf(resolution), resolution.paper.number]).toEqual([
      1,
      { yes: 0, no: 1 },
      1,
    ])
  })

  it('paper, then phone: the slip does not count any more', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    await readIn(motion.id, '12', ['no'])
    await cast('zhou', motion.id, { choice: ['yes'] })

    const { resolution } = await close(motion)
    expect([resolution.ballots, kindsOf(resolution), resolution.paper.number]).toEqual([
      1,
      { yes: 1, no: 0 },
      0,
    ])
  })

  it('where the first one stands, neither takes the place of the other', async () => {
    const motion = await aVote('firststands')
    await cast('zhou', motion.id, { choice: ['yes'] })
    const late = await handIn('gu', motion.id, { room: '301', slip: '12' })
    const paper = await handIn('gu', motion.id, { room: '302', slip: '12' })
    const phone = await cast('lin', motion.id, { choice: ['yes'] })
    const again = await handIn('gu', motion.id, { room: '302', slip: '13' })
    await readIn(motion.id, '12', ['no'])

    expect([late.refusal, paper.status, phone.refusal, again.refusal]).toEqual([
      'householdVoted',
      201,
      'householdVoted',
      'homeHasSlip',
    ])
    const { resolution } = await close(motion)
    expect([resolution.ballots, kindsOf(resolution)]).toEqual([2, { yes: 1, no: 1 }])
  })

  it('one slip is one home’s, and a home that is not on the roll has none', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '0012' })
    const other = await handIn('gu', motion.id, { room: '302', slip: '12' })
    const unlisted = await handIn('gu', motion.id, { room: '999', slip: '14' })
    const stranger = await cast('stranger', motion.id)
    const notTheirs = await handIn('zhou', motion.id, { room: '301', slip: '15' })

    expect([other.refusal, unlisted.refusal, stranger.refusal, notTheirs.refusal]).toEqual([
      'slipTaken',
      'notOnRoll',
      'notYourBallot',
      'notYourTopic',
    ])
  })

  it('whose a slip is, nobody learns by naming home after home', async () => {
    const motion = await aVote()
    await cast('lin', motion.id)
    const key = keyAt(street.clock.now)
    const taken = await handIn('gu', motion.id, { room: '302', slip: '17', key })
    await readSlip('shen', motion.id, { slip: '17', choice: ['no'] })
    const named = ['301', '302']
    const byReader = await Promise.all(named.map((room) => handIn('shen', motion.id, { room, slip: '17' })))
    const byDesk = await Promise.all(
      named.map((room) => handIn('streetdesk', motion.id, { room, slip: '17' })),
    )
    const again = await handIn('gu', motion.id, { room: '302', slip: '17' })
    const onAnother = await handIn('gu', motion.id, { room: '301', slip: '17' })

    expect([...byReader, ...byDesk].map(({ refusal }) => refusal)).toEqual(Array(4).fill('slipTaken'))
    expect([taken.status, again.status, onAnother.refusal]).toEqual([201, 201, 'slipTaken'])
    const { at: _, ...before } = taken
    const { at: __, ...fresh } = await handIn('gu', motion.id, { room: '301', slip: '18' })
    expect({ ...before, slip: '18' }).toEqual(fresh)
  })

  it('a slip is read by two who did not register it; what they read differently both read again', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    const own = await readSlip('gu', motion.id, { slip: '12', choice: ['yes'] })
    const unknown = await readSlip('shen', motion.id, { slip: '99', choice: ['yes'] })
    const first = await readSlip('shen', motion.id, { slip: '12', choice: ['yes'] })
    const twice = await readSlip('shen', motion.id, { slip: '12', choice: ['yes'] })
    const differs = await readSlip('streetdesk', motion.id, { slip: '12', choice: ['no'] })
    await readSlip('streetdesk', motion.id, { slip: '12', invalid: true })
    const agreed = await readSlip('shen', motion.id, { slip: '12', invalid: true })

    expect([own.refusal, unknown.refusal, twice.refusal]).toEqual(['ownSlip', 'slipUnknown', 'readByYou'])
    expect([first, differs, agreed].map(({ slip }) => slip.state)).toEqual(['second', 'differ', 'agreed'])
    const { resolution } = await close(motion)
    expect([resolution.ballots, resolution.abstained.number, resolution.paper]).toEqual([
      1,
      0,
      { number: 1, invalid: 1, unread: 0 },
    ])
  })

  it('the count waits for slips that are not read in, and no longer than was said', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    await handIn('gu', motion.id, { room: '302', slip: '13' })
    const waiting = await close(motion)
    await readIn(motion.id, '12', ['yes'])
    await street.ring()
    const still = await street.as('gu').get(`/motions/${motion.id}/resolution`)
    street.clock.now = Date.parse(motion.paperUntil ?? '') + 60_000
    const { resolution } = await close(motion)

    expect([waiting.refusal, still.body.refusal]).toEqual(['notCountedYet', 'notCountedYet'])
    expect([kindsOf(resolution), resolution.paper]).toEqual([
      { yes: 1, no: 0 },
      { number: 2, invalid: 0, unread: 1 },
    ])
  })
})
