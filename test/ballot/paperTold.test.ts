import type { Answer } from '../../shared/contract'
import { tableForFile } from '../support/engine'
import { hearAll } from './hearAll'
import { membersOf } from './membersOf'
import { paperIn } from './paper'
import { toTheVote, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302'].map((room) => ({ room })) },
  procedures: [toTheVote('bythree', { electorate: 'member' }, { body: 'deputies' })],
})
const { aVote, cast } = street
const { handIn, takeBack } = paperIn(street)
const seats = membersOf(street)

async function heardOf(who: string, topicId: string) {
  const { body } = await street.as(who).get('/me/inbox?limit=50')
  const { notices } = body as unknown as Answer<'inbox'>
  return notices.filter((one) => one.topicId === topicId && one.of.startsWith('paper')).map(({ of }) => of)
}

describe('a slip registered for a home', () => {
  it('is heard of by all its people, once, and so is that it was taken back; by no neighbour', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    await hearAll(table, street)
    const registered = await Promise.all(
      ['zhou', 'zhouson', 'lin'].map((who) => heardOf(who, motion.topicId)),
    )
    street.clock.now += 60_000
    await takeBack('gu', motion.id, { slip: '12' })
    await hearAll(table, street)
    const takenBack = await Promise.all(['zhou', 'zhouson', 'lin'].map((who) => heardOf(who, motion.topicId)))

    expect(registered).toEqual([['paperIn'], ['paperIn'], []])
    expect(takenBack).toEqual([['paperBack', 'paperIn'], ['paperBack', 'paperIn'], []])
  })

  it('of a body: by the member it was registered for alone', async () => {
    const [seat = '', other = ''] = await seats.seat('deputies', ['代表甲', '代表乙'])
    await seats.tie('deputies', seat, 'zhou')
    await seats.tie('deputies', other, 'lin')
    const motion = await aVote('bythree')
    const handed = await street.as('gu').post(`/motions/${motion.id}/papers`, { slip: '1', memberId: seat })
    await hearAll(table, street)

    expect(handed.status).toBe(201)
    expect(await heardOf('zhou', motion.topicId)).toEqual(['paperIn'])
    expect(await heardOf('lin', motion.topicId)).toEqual([])
  })

  it('each time anew, and also where what was cast on the phone before stands again', async () => {
    const motion = await aVote()
    await cast('zhou', motion.id, { choice: ['yes'] })
    for (let times = 0; times < 2; times++) {
      await handIn('gu', motion.id, { room: '301', slip: '12' })
      await takeBack('gu', motion.id, { slip: '12' })
    }
    await hearAll(table, street)

    expect(await heardOf('zhou', motion.topicId)).toEqual(['paperBack', 'paperIn', 'paperBack', 'paperIn'])
  })

  it('what was cast on the phone in its place is no news', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '302', slip: '12' })
    await cast('lin', motion.id, { choice: ['yes'] })
    await takeBack('gu', motion.id, { slip: '12' })
    await hearAll(table, street)

    expect(await heardOf('lin', motion.topicId)).toEqual(['paperIn'])
  })
})
