import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import type { Answer } from '../../shared/contract'
import { paperIn } from './paper'
import { kindsOf, said, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302'].map((room) => ({ room })) },
})
const { aVote, close } = street
const { handIn, readSlip, readIn, takeBack } = paperIn(street)

async function slipSeen(who: string, motionId: string, number: string) {
  const { slips } = said<Answer<'slips'>>(await street.as(who).get(`/motions/${motionId}/slips`))
  return slips.find(({ slip }) => slip === number)
}

describe('one pair of eyes', () => {
  it('that has read a slip does not decide whether it counts', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    await readIn(motion.id, '12', ['no'])
    const byReader = await takeBack('streetdesk', motion.id, { slip: '12' })

    expect([byReader.refusal, (await slipSeen('streetdesk', motion.id, '12'))?.mayTakeBack]).toEqual([
      'slipSeenBefore',
      false,
    ])
    expect((await slipSeen('gu', motion.id, '12'))?.mayTakeBack).toBe(true)
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 0, no: 1 })
  })

  it('that knows the home does not read its slip under another number, now or later', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    await takeBack('gu', motion.id, { slip: '12', reason: 'wrongNumber' })
    await handIn('streetdesk', motion.id, { room: '301', slip: '21' })
    const first = await readSlip('gu', motion.id, { slip: '21', choice: ['no'] })
    const offered = (await slipSeen('gu', motion.id, '21'))?.mayRead
    // Its own number is another home's by now.
    await handIn('streetdesk', motion.id, { room: '302', slip: '12' })
    const later = await readSlip('gu', motion.id, { slip: '21', choice: ['no'] })

    expect([first.refusal, offered, later.refusal]).toEqual(['ownSlip', false, 'ownSlip'])
    expect((await readSlip('shen', motion.id, { slip: '21', choice: ['no'] })).status).toBe(200)
  })

  it('that serves no more takes nothing back', async () => {
    const motion = await aVote()
    await handIn('shen', motion.id, { room: '301', slip: '12' })
    const before = street.people.shen
    const roles = [{ role: 'resident' as const, scope: street.street.id }]
    await street.deps.people.saveStanding(before.id, street.street.id, { roles })
    street.clock.now += 120_000
    const taken = await takeBack('shen', motion.id, { slip: '12', key: keyAt(street.clock.now) })
    await street.deps.people.saveStanding(before.id, street.street.id, { roles: before.roles })
    street.clock.now += 120_000

    expect(taken.refusal).toBe('notYourTopic')
    expect((await takeBack('shen', motion.id, { slip: '12' })).status).toBe(200)
  })
})
