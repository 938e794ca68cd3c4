import { tableForFile } from '../support/engine'
import { everyItem } from '../support/audit'
import { paperIn } from './paper'
import { kindsOf, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302'].map((room) => ({ room })) },
})
const { handIn, readSlip } = paperIn(street)

describe('a count cut short', () => {
  // The list of hashes, the result, the topic’s head, the motion.
  it.each([0, 1, 2, 3])(
    'at its write %i is completed by the next look, and has one result',
    async (after) => {
      const motion = await street.aVote()
      await street.cast('zhou', motion.id)
      await street.cast('lin', motion.id, { choice: ['no'] })
      table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', after, times: 9 })
      const cut = await street.close(motion)
      table.faults.mend()
      const before = (await street.read('gu', motion.id)).motion.status
      street.clock.now += 5000
      await street.ring()
      await Promise.all([street.ring(), street.ring()])
      const { resolution } = await street.close(motion)
      const { body } = await street.as('gu').get(`/topics/${motion.topicId}`)

      expect([before, (await street.read('gu', motion.id)).motion.status]).toEqual(['counting', 'counted'])
      expect(kindsOf(resolution)).toEqual({ yes: 1, no: 1 })
      if (cut.status === 200) expect(resolution).toEqual(cut.resolution)
      const { topic } = body as unknown as { topic: { status: string; history: { deed: string }[] } }
      expect([topic.status, topic.history.filter(({ deed }) => deed === 'resolve').length]).toEqual([
        'failed',
        1,
      ])
      const published = (await everyItem(table)).filter(
        ({ PK }) => PK === `VL#${motion.id.replaceAll('-', '#')}`,
      )
      expect(published).toHaveLength(2)
    },
  )
})

describe('readings of one slip at once', () => {
  it('by two people alike: both are kept, and it is agreed', async () => {
    const motion = await street.aVote()
    await handIn('gu', motion.id, { room: '301', slip: '1' })
    const read = await Promise.all(
      ['shen', 'streetdesk'].map((who) => readSlip(who, motion.id, { slip: '1', choice: ['yes'] })),
    )

    expect(read.map(({ slip }) => slip.state).sort()).toEqual(['agreed', 'second'])
  })

  it('by one person ten times: one of them is kept, and she never agrees with herself', async () => {
    const motion = await street.aVote()
    await handIn('gu', motion.id, { room: '301', slip: '1' })
    const read = await Promise.all(
      Array.from({ length: 10 }, () => readSlip('shen', motion.id, { slip: '1', choice: ['yes'] })),
    )

    expect(read.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(new Set(read.map(({ refusal }) => refusal))).toEqual(new Set([undefined, 'readByYou']))
  })
})
