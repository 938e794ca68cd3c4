import { tableForFile } from '../support/engine'
import { paperIn } from './paper'
import { dayMs, kindsOf, resident, toTheVote, votingStreet } from './votes'

const table = tableForFile()
const rooms = Array.from({ length: 20 }, (_, nth) => String(501 + nth))
const people = rooms.map((room) => resident(`p${room}`, room))
const street = votingStreet(table, {
  homes: { '99010000100101B1': rooms.map((room, nth) => ({ room, area: 60 + nth })) },
  people,
  procedures: [toTheVote('byarea', { byArea: true, majorityOf: 'decided' })],
})
const { aVote, cast, close } = street
const { handIn, readSlip, readIn } = paperIn(street)

/** Read by one as 同意 and by another as 不同意, and never again before the count. */
async function readDifferently(motionId: string, slip: string) {
  await readSlip('streetdesk', motionId, { slip, choice: ['yes'] })
  await readSlip('shen', motionId, { slip, choice: ['no'] })
}

describe('a slip that says nothing 纸票', () => {
  it('takes part and abstains from nothing: what is published adds up, and so does the record', async () => {
    const motion = await aVote()
    await cast('p501', motion.id, { choice: ['yes'] })
    await cast('p502', motion.id, { choice: [] })
    for (const [slip, room] of Object.entries({ 11: '503', 12: '504', 13: '505' }))
      await handIn('gu', motion.id, { room, slip })
    await readIn(motion.id, '11', [])
    await readDifferently(motion.id, '12')
    await readSlip('streetdesk', motion.id, { slip: '13', invalid: true })
    await readSlip('shen', motion.id, { slip: '13', invalid: true })
    street.clock.now = Date.parse(motion.paperUntil ?? '') + dayMs
    const { resolution } = await close(motion)

    const { abstained, paper, takingPart } = resolution
    expect([kindsOf(resolution), abstained.number, paper, takingPart.number]).toEqual([
      { yes: 1, no: 0 },
      2,
      { number: 3, invalid: 1, unread: 1 },
      5,
    ])
    const { csv } = (await street.as('zhou').get(`/topics/${motion.topicId}/export`)).body as { csv: string }
    expect(csv).toContain('参加 5，弃权 2；同意 1；不同意 0；废票，')
    expect(csv).toMatch(/没来得及录 1/)
  })

  it('leaves no area from which its home could be reckoned', async () => {
    const motion = await aVote('byarea')
    for (const [nth, { id }] of people.slice(0, 12).entries())
      expect((await cast(id, motion.id, { choice: nth < 6 ? ['yes'] : ['no'] })).status).toBe(200)
    await handIn('gu', motion.id, { room: '513', slip: '21' })
    await readDifferently(motion.id, '21')
    street.clock.now = Date.parse(motion.paperUntil ?? '') + dayMs
    const { resolution } = await close(motion)

    const { takingPart, tally, majority } = resolution
    expect(takingPart.area).toBeDefined()
    expect(tally.filter(({ area }) => area !== undefined).length).toBe(1)
    expect(majority?.byArea?.whole).toBeUndefined()
  })
})
