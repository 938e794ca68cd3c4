import { keyAt, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'

const table = tableForFile()
const street = streetForFile(table)

type One = { id: string; words: string; answer?: { words: string } }
const one = ({ body }: { body: object }) => (body as { feedback: One }).feedback
const all = ({ body }: { body: object }) => (body as { feedback: One[] }).feedback

describe('feedback on the program 投诉建议', () => {
  it('is kept once, answered by the administrator, and read by its writer alone', async () => {
    const key = keyAt(street.clock.now)
    const sent = one(await street.as('zhou').post('/feedback', { words: '字太小了' }, key))
    const again = one(await street.as('zhou').post('/feedback', { words: '字太小了' }, key))
    await street.as('admin').post(`/feedback/${sent.id}/answer`, { words: '在“我的”里可以换大字' })

    expect(again).toEqual(sent)
    expect(all(await street.as('zhou').get('/me/feedback'))).toMatchObject([
      { id: sent.id, answer: { words: '在“我的”里可以换大字' } },
    ])
    expect(all(await street.as('lin').get('/me/feedback'))).toEqual([])
  })

  it('lists what awaits an answer first', async () => {
    const answered = one(await street.as('lin').post('/feedback', { words: '很好用' }))
    await street.as('admin').post(`/feedback/${answered.id}/answer`, { words: '谢谢' })
    const open = one(await street.as('lin').post('/feedback', { words: '地图慢' }))

    const list = all(await street.as('admin').get('/feedback'))

    expect(list.findIndex(({ id }) => id === open.id)).toBeLessThan(
      list.findIndex(({ id }) => id === answered.id),
    )
  })

  it('of others is nobody’s but the administrator’s', async () => {
    const reply = await street.as('qin').get('/feedback')

    expect([reply.status, reply.body.refusal]).toEqual([403, 'notYourRole'])
  })

  it('is answered once under one key, and not over another’s answer', async () => {
    const sent = one(await street.as('zhou').post('/feedback', { words: '找不到评价' }))
    const key = keyAt(street.clock.now)
    const answer = (words: string, under = key) =>
      street.as('admin').post(`/feedback/${sent.id}/answer`, { words }, under)

    const first = await answer('在“我的单子”里')
    const again = await answer('在“我的单子”里')
    const other = await answer('别的话')
    const [one1, two] = await Promise.all([
      answer('说得更清楚些', keyAt(street.clock.now)),
      answer('再说一次', keyAt(street.clock.now)),
    ])

    expect(again).toEqual(first)
    expect(other.body.refusal).toBe('keyReused')
    expect([one1, two].map(({ body }) => body.refusal).sort()).toEqual(['changedMeanwhile', undefined])
  })

  it('of the month before last is still on the administrator’s list', async () => {
    const before = street.clock.now
    street.clock.now = Date.parse('2026-04-30T12:00:00Z')
    const sent = one(await street.as('zhou').post('/feedback', { words: '四月提的' }))
    street.clock.now = Date.parse('2026-05-01T03:00:00Z')
    const list = all(await street.as('admin').get('/feedback'))
    street.clock.now = before

    expect(list.map(({ id }) => id)).toContain(sent.id)
  })
})
