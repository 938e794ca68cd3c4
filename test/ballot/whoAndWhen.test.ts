import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { membersOf } from './membersOf'
import { paperIn } from './paper'
import { kindsOf, toTheVote, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302'].map((room) => ({ room })) },
  procedures: [toTheVote('withseconds', {}, { secondsNeeded: 1 })],
})
const { aVote, aTopic, propose, open, cast, votersOf, close } = street
const { handIn, readIn } = paperIn(street)

describe('a write that is on its way when the vote closes', () => {
  it('is accepted where it arrives before the count, on the phone and on paper, and counts', async () => {
    const motion = await aVote()
    const [mine] = await votersOf('zhou', motion.id)
    const arrives = () => {
      street.clock.now = Date.parse(motion.closesAt ?? '') + 30_000
      return Promise.resolve()
    }
    const opensAt = street.clock.now
    table.faults.inject({ kind: 'wait', operation: 'UpdateItem', key: /^V#/, until: arrives })
    const ballot = { voter: mine?.voter ?? '', seen: 0, key: keyAt(opensAt) }
    const onPhone = await cast('zhou', motion.id, ballot)
    street.clock.now = opensAt
    table.faults.inject({ kind: 'wait', operation: 'UpdateItem', key: /^V#/, until: arrives })
    const onPaper = await handIn('gu', motion.id, { room: '302', slip: '2' })
    const tooLate = await handIn('gu', motion.id, { room: '301', slip: '3' })
    await readIn(motion.id, '2', ['no'])

    expect([onPhone.status, onPaper.status, tooLate.refusal]).toEqual([200, 201, 'voteClosed'])
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 1, no: 1 })
  })
})

describe('seconding 附议', () => {
  it('is for another home than the one that proposed it, and without it no vote opens', async () => {
    const topicId = await aTopic('withseconds')
    const { motion } = await propose('zhou', topicId)
    const second = (who: string) => street.as(who).post(`/motions/${motion.id}/second`, {})
    const own = [await second('zhou'), await second('zhouson')].map(({ body }) => body.refusal)
    const before = await open('streetdesk', motion.id)
    const other = await second('lin')
    const after = await open('streetdesk', motion.id)

    expect([own, before.refusal]).toEqual([['ownMotion', 'ownMotion'], 'secondsMissing'])
    expect([other.status, after.status]).toEqual([200, 200])
  })
})

describe('who sees to it', () => {
  it('slips: a grid worker where she walks, and only where the vote is', async () => {
    const motion = await aVote()
    const slip = (who: string, n: string, paper = {}) =>
      handIn(who, motion.id, { room: '301', slip: n, ...paper })
    const elsewhere = await slip('tang', '1')
    const outside = await slip('wen', '2', { buildingId: '99010000100102B2' })
    const atHome = await slip('shen', '3')

    expect([elsewhere.refusal, outside.refusal, atHome.status]).toEqual(['notYourTopic', 'notYourTopic', 201])
  })

  it('lists of members: the desk of that community, and no other', async () => {
    const { write } = membersOf(street)
    const list = { version: 0, members: [{ name: '代表甲' }] }
    const another = '990100001002'
    const read = await street.as('gu').get(`/bodies?communityId=${another}`)
    const written = await street.as('gu').put(`/bodies/${another}/deputies`, list)

    expect([read.status, written.status]).toEqual([404, 404])
    expect((await write('gu', 'deputies', list)).status).toBe(200)
  })
})
