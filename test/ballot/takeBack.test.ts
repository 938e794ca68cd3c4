import type { Answer } from '../../shared/contract'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { takingBack } from './takingBack'
import { kindsOf, said } from './votes'

const table = tableForFile()
const { street, turnoutOf, handIn, readSlip, readIn, takeBack } = takingBack(table)
const { aVote, cast, votersOf, close } = street

async function figuresOf(motionId: string) {
  const { byNumber, onPaper, takenBack } = await turnoutOf(motionId)
  return [byNumber.part, onPaper, takenBack.map(({ slip, reason }) => `${slip} ${reason}`)]
}

describe('a slip registered wrongly 收回', () => {
  it.each(['votenow', 'firststands'])('leaves the home to vote again, on the phone: %s', async (by) => {
    const motion = await aVote(by)
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    const taken = await takeBack('gu', motion.id, { slip: '12' })
    const [mine] = await votersOf('zhou', motion.id)
    const told = await figuresOf(motion.id)
    const voted = await cast('zhou', motion.id, { choice: ['yes'] })

    expect([taken.status, taken.slip.state, mine]).toMatchObject([
      200,
      'takenBack',
      { hasVoted: false, mayVote: true },
    ])
    expect([told, voted.status]).toEqual([[0, 0, ['12 wrongHome']], 200])
    const { resolution } = await close(motion)
    expect([resolution.ballots, kindsOf(resolution)]).toEqual([1, { yes: 1, no: 0 }])
  })

  it.each(['votenow', 'firststands'])(
    'is registered for whose it is, and counts there alone: %s',
    async (by) => {
      const motion = await aVote(by)
      await handIn('gu', motion.id, { room: '301', slip: '12' })
      await takeBack('streetdesk', motion.id, { slip: '12' })
      const again = await handIn('gu', motion.id, { room: '302', slip: '12' })
      await readIn(motion.id, '12', ['no'])

      expect([again.status, await figuresOf(motion.id)]).toEqual([201, [1, 1, ['12 wrongHome']]])
      const { resolution } = await close(motion)
      expect([resolution.ballots, kindsOf(resolution), resolution.paper.number]).toEqual([
        1,
        { yes: 0, no: 1 },
        1,
      ])
    },
  )

  it('that nobody votes in place of does not take part', async () => {
    const motion = await aVote()
    await cast('lin', motion.id, { choice: ['yes'] })
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    await readIn(motion.id, '12', ['no'])
    await takeBack('gu', motion.id, { slip: '12' })

    const { resolution } = await close(motion)
    expect([resolution.ballots, resolution.takingPart.number, resolution.paper.number]).toEqual([1, 1, 0])
  })

  it('does not undo what the home has cast on the phone since', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    await cast('zhou', motion.id, { choice: ['yes'] })
    await takeBack('gu', motion.id, { slip: '12' })

    expect(await votersOf('zhou', motion.id)).toMatchObject([{ hasVoted: true, way: 'phone' }])
    expect(kindsOf((await close(motion)).resolution)).toEqual({ yes: 1, no: 0 })
  })

  it('is taken back by who registered it or leads the vote, for one of the reasons, before the end', async () => {
    const motion = await aVote()
    await handIn('shen', motion.id, { room: '301', slip: '12' })
    await handIn('gu', motion.id, { room: '302', slip: '13' })
    const refused = [
      await takeBack('shen', motion.id, { slip: '13' }),
      await takeBack('zhou', motion.id, { slip: '12' }),
      await takeBack('shen', motion.id, { slip: '99' }),
      await takeBack('streetdesk', motion.id, { slip: '99' }),
      await takeBack('shen', motion.id, { slip: '12', reason: '301 的老周没交过' }),
    ]
    const offered = async (who: string) => {
      const { slips } = said<Answer<'slips'>>(await street.as(who).get(`/motions/${motion.id}/slips`))
      return slips.map(({ mayTakeBack }) => mayTakeBack)
    }
    const before = [await offered('shen'), await offered('streetdesk')]
    const taken = [
      await takeBack('shen', motion.id, { slip: '12' }),
      await takeBack('streetdesk', motion.id, { slip: '12' }),
    ]

    expect(refused.map(({ refusal }) => refusal)).toEqual([
      ...['notYourTopic', 'notYourTopic', 'notYourTopic', 'slipUnknown', 'badInput'],
    ])
    expect(before).toEqual([
      [true, false],
      [true, true],
    ])
    expect(taken.map(({ status, refusal }) => refusal ?? status)).toEqual([200, 200])
    street.clock.now = Date.parse(motion.closesAt ?? '') + 1
    expect((await takeBack('gu', motion.id, { slip: '13' })).refusal).toBe('voteClosed')
    expect(await offered('streetdesk')).toEqual([false, false])
  })

  it('does not let one pair of eyes see both whose it is and what it says', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    await readSlip('shen', motion.id, { slip: '12', choice: ['no'] })
    await takeBack('gu', motion.id, { slip: '12' })
    const unread = await readSlip('streetdesk', motion.id, { slip: '12', choice: ['no'] })
    const byReader = await handIn('shen', motion.id, { room: '302', slip: '12' })
    await handIn('streetdesk', motion.id, { room: '302', slip: '12' })
    const byFirst = await readSlip('gu', motion.id, { slip: '12', choice: ['no'] })
    const byReaderAgain = await readSlip('shen', motion.id, { slip: '12', choice: ['no'] })

    expect([unread, byReader, byFirst].map(({ refusal }) => refusal)).toEqual([
      'slipUnknown',
      'slipSeenBefore',
      'ownSlip',
    ])
    // What was typed of it before is forgotten: two have to read it again.
    expect(byReaderAgain.slip.state).toBe('second')
  })
})

describe('taking back, sent again', () => {
  it('whatever was lost on the way: it is done once, and goes on where it was broken off', async () => {
    for (const lost of [
      { operation: 'UpdateItem' as const },
      { operation: 'PutItem' as const, key: /^VT#/ },
    ]) {
      const motion = await aVote('firststands')
      await handIn('gu', motion.id, { room: '301', slip: '12' })
      const key = keyAt(street.clock.now)
      table.faults.inject({ kind: 'loseRequest', times: 9, ...lost })
      const first = await takeBack('gu', motion.id, { slip: '12', key })
      table.faults.mend()
      const again = await takeBack('gu', motion.id, { slip: '12', key })
      const other = await takeBack('gu', motion.id, { slip: '12', key, reason: 'notHandedIn' })

      expect([first.status, again.status, other.refusal]).toEqual([503, 200, 'keyReused'])
      expect(await figuresOf(motion.id)).toEqual([0, 0, ['12 wrongHome']])
      expect((await cast('zhou', motion.id, { choice: ['yes'] })).status).toBe(200)
      const late = await takeBack('gu', motion.id, { slip: '12', key })
      expect([late.status, kindsOf((await close(motion)).resolution)]).toEqual([200, { yes: 1, no: 0 }])
    }
  })

  it('broken off for good, it counts for nobody all the same', async () => {
    const motion = await aVote()
    await handIn('gu', motion.id, { room: '301', slip: '12' })
    table.faults.inject({ kind: 'loseRequest', operation: 'UpdateItem', times: 9 })
    await takeBack('gu', motion.id, { slip: '12' })
    table.faults.mend()
    await handIn('streetdesk', motion.id, { room: '302', slip: '12' })
    await readSlip('shen', motion.id, { slip: '12', choice: ['no'] })

    street.clock.now = Date.parse(motion.paperUntil ?? '') + 60_000
    expect((await close(motion)).resolution).toMatchObject({ ballots: 1, paper: { number: 1, unread: 1 } })
  })

  it('a registration sent again after it was taken back is answered as before, and registers nothing', async () => {
    const motion = await aVote()
    const key = keyAt(street.clock.now)
    const first = await handIn('gu', motion.id, { room: '301', slip: '12', key })
    await takeBack('gu', motion.id, { slip: '12' })
    street.clock.now += 1000
    const again = await handIn('gu', motion.id, { room: '301', slip: '12', key })

    expect([again.status, again.at]).toEqual([201, first.at])
    expect((await votersOf('zhou', motion.id))[0]?.hasVoted).toBe(false)
    expect((await handIn('gu', motion.id, { room: '302', slip: '12' })).status).toBe(201)
  })
})
