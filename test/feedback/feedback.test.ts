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
})
