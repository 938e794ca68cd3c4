import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { membersOf } from './membersOf'
import { paperIn } from './paper'
import { kindsOf, resident, toTheVote, twoThirds, votingStreet } from './votes'

const table = tableForFile()
const byMembers = { electorate: 'member' as const, quorum: twoThirds }
const nine = Array.from({ length: 9 }, (_, nth) => `m${nth}`)
const street = votingStreet(table, {
  people: nine.map((id, nth) => resident(id, `90${nth}`)),
  procedures: [
    toTheVote('members', byMembers, { body: 'deputies' }),
    toTheVote('memberfirst', { ...byMembers, again: 'firstStands' }, { body: 'deputies' }),
  ],
})
const { listed, write, seat, tie } = membersOf(street)
const { handIn, readIn } = paperIn(street)
const { aVote, cast, close, votersOf } = street

let seats: string[] = []
/** Six vote on the phone, three have nobody tied and vote on paper. */
beforeAll(async () => {
  seats = await seat(
    'deputies',
    nine.map((id) => `代表${id}`),
  )
  for (const [nth, who] of nine.slice(0, 6).entries()) await tie('deputies', seats[nth] ?? '', who)
  street.clock.now += 31_000
})

type Motion = Awaited<ReturnType<typeof aVote>>
let slipsUsed = 0

/** The seats from the first on: by phone where somebody is tied, else on paper. */
async function vote(motion: Motion, choices: string[]) {
  for (const [nth, choice] of choices.entries()) {
    if (nth < 6) {
      expect((await cast(nine[nth] ?? '', motion.id, { choice: [choice] })).status).toBe(200)
      continue
    }
    const slip = String((slipsUsed += 1))
    const paper = { memberId: seats[nth], buildingId: undefined, slip }
    expect((await handIn('gu', motion.id, paper)).status).toBe(201)
    await readIn(motion.id, slip, [choice])
  }
}
const times = (number: number, choice: string) => Array.from({ length: number }, () => choice)

describe('a body of nine members', () => {
  // prettier-ignore
  it.each([
    { name: 'two thirds present, exactly', cast: times(6, 'yes'), outcome: 'adopted' },
    { name: 'one short of two thirds', cast: times(5, 'yes'), outcome: 'noQuorum' },
    { name: 'more than half in favour', cast: [...times(5, 'yes'), ...times(3, 'no')], outcome: 'adopted' },
    { name: 'half in favour, exactly', cast: [...times(4, 'yes'), ...times(4, 'no')], outcome: 'rejected' },
    { name: 'all nine, five for it', cast: [...times(4, 'no'), ...times(5, 'yes')], outcome: 'adopted' },
  ])('$name: $outcome', async ({ cast: choices, outcome }) => {
    const motion = await aVote('members')
    await vote(motion, choices)

    const { resolution } = await close(motion)

    expect(resolution).toMatchObject({ outcome, entitled: { number: 9 }, ballots: choices.length })
    expect(resolution.paper.number).toBe(Math.max(0, choices.length - 6))
    expect(kindsOf(resolution)).toEqual({
      yes: choices.filter((choice) => choice === 'yes').length,
      no: choices.filter((choice) => choice === 'no').length,
    })
  })

  it('a member has one ballot: paper and phone by the rule, nobody who is none, no home of a member', async () => {
    const motion = await aVote('members')
    const first = await aVote('memberfirst')
    await vote(motion, ['yes'])
    const paper = { memberId: seats[0], buildingId: undefined }
    const replaced = await handIn('gu', motion.id, { ...paper, slip: '801' })
    await handIn('gu', first.id, { ...paper, slip: '802' })
    const after = await cast('m0', first.id)
    const unseated = await cast('m8', motion.id)
    const home = await handIn('gu', motion.id, { room: '901', slip: '803' })
    const nobody = await handIn('gu', motion.id, { ...paper, memberId: 'nobody0000', slip: '804' })

    expect([replaced.status, after.refusal]).toEqual([201, 'householdVoted'])
    expect([unseated, home, nobody].map(({ refusal }) => refusal)).toEqual([
      ...['notYourBallot', 'badInput', 'notOnRoll'],
    ])
    expect((await street.read('m8', motion.id)).motion.my).toEqual({ voters: [], noneBecause: 'notMember' })
    expect(await votersOf('m0', motion.id)).toMatchObject([{ label: '居民代表', hasVoted: true }])
  })

  it('is no matter of the grid worker at the door: she registers slips of homes, of no members', async () => {
    const moves = async (id: string) => (await street.read('shen', id)).motion.moves
    expect(await moves((await aVote('votenow', { open: { entitledStated: 9 } })).id)).toContain('handIn')
    expect(await moves((await aVote('members')).id)).not.toContain('handIn')
  })

  it('the roll stands from the opening on: who is left out or tied after it changes nothing in this vote', async () => {
    const motion = await aVote('members')
    const { version = 0, members = [] } = (await listed('deputies')) ?? {}
    const kept = members.slice(1).map(({ id, name }) => ({ id, name }))
    await write('gu', 'deputies', { version, members: kept })
    const leaver = await cast('m0', motion.id)
    const next = await aVote('members')

    expect([leaver.status, (await cast('m0', next.id)).refusal]).toEqual([200, 'notYourBallot'])
    expect([motion.entitled?.number, next.entitled?.number]).toEqual([9, 8])
    // Who stays keeps the person tied to the seat.
    expect((await cast('m1', next.id)).status).toBe(200)
  })
})

describe('the list of a body', () => {
  it('is the desk’s, and nobody else’s to read or write', async () => {
    for (const who of ['zhou', 'shen', 'qin', 'admin', 'm0'])
      expect([who, (await write(who, 'party', { version: 0, members: [] })).refusal]).toEqual([
        ...[who, 'notYourRole'],
      ])
    expect(await listed('party', 'zhou')).toBeUndefined()
    expect((await listed('party'))?.version).toBe(0)
  })

  it('is written once, whatever reply was lost; of two who change it one is told', async () => {
    const key = keyAt(street.clock.now)
    const list = { version: 0, members: [{ name: '甲' }, { name: '乙' }] }
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem', key: /^BM#/ })
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /^BM#/, times: 9 })
    const lost = await write('gu', 'committee', { ...list, key })
    table.faults.mend()
    const again = await write('gu', 'committee', { ...list, key })
    const other = await write('gu', 'committee', { ...list, members: [], key })
    const stale = await write('streetdesk', 'committee', { version: 0, members: [] })

    expect([lost.status, again.status, other.refusal, stale.refusal]).toEqual([
      ...[503, 200, 'keyReused', 'changedMeanwhile'],
    ])
    expect((await listed('committee'))?.members.map(({ name }) => name)).toEqual(['甲', '乙'])
  })

  it('a code ties one person to one seat, and is used up', async () => {
    const [first = '', second = ''] = await seat('party', ['丙', '丁'])
    const tied = await tie('party', first, 'lin')
    const twice = await tie('party', second, 'lin')
    const wrong = said(await street.as('gu').put(pathOf(second), { code: '000000' }))

    expect(tied.body.members.map(({ isTied }) => isTied)).toEqual([true, false])
    expect([twice.refusal, wrong]).toEqual(['memberTied', 'codeUnknown'])
  })
})

const pathOf = (memberId: string) => `/bodies/990100001001/party/members/${memberId}/person`
const said = ({ body }: { body: { refusal?: string } }) => body.refusal
