import { parse } from 'csv-parse/sync'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { inTopicStatus, quickStreet } from './topicLives'

const street = quickStreet(tableForFile())

const script = '<img src=x onerror=alert(1)><script>alert(2)</script>'
const formula = '=HYPERLINK("http://evil","点我")'
const formulas = [formula, '+1+cmd|calc', '-2+3', '@SUM(1)', '\t=1+1']
const bidi = '看\u202Egnp.exe\u202C这里'

describe('what people write in a topic', () => {
  it('comes back as the text it is, without the marks that turn it', async () => {
    const { topic } = await street.raise('zhou', {
      title: `${script}`.slice(0, 40),
      text: `${bidi} ${script}`,
    })
    expect([topic.title, topic.text]).toEqual([script.slice(0, 40), `看gnp.exe这里 ${script}`])
    const refused = await street.on(topic)('gu', 'refuse', { reason: bidi })
    expect(refused.topic.history.slice(-1)[0]?.words).toBe('看gnp.exe这里')
  })

  it('is text in the table that is handed out, and no formula', async () => {
    const published = await inTopicStatus(street, 'publish')
    for (const words of formulas) await street.on(published)('lin', 'object', { words })
    const act = await inTopicStatus(street, 'act')
    await street.on(act)('wen', 'promise', { what: formula, by: { name: '@物业' }, until: '2026-05-01' })
    await street.on(act)('wen', 'inform', { kind: 'materials', title: formula, words: script, photoKeys: [] })

    for (const { id } of [published, act]) {
      const { csv, fileName } = (await street.as('lin').get(`/topics/${id}/export`)).body as Record<
        string,
        string
      >
      expect([fileName?.endsWith('.csv'), csv?.startsWith('\uFEFF')]).toEqual([true, true])
      const cells = (parse(csv ?? '', { bom: true }) as string[][]).flat()
      expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([])
      expect(cells.some((cell) => cell === `'${formula}`)).toBe(true)
    }
  })

  it('is handed out with the orders it was raised from', async () => {
    const { id } = orderOf(await street.as('zhou').post('/orders', anOrder(street.street)))
    const { topic } = await street.raise('zhou', { orderIds: [id] })
    const { status, body } = await street.as('zhou').get(`/topics/${topic.id}/export`)
    expect([status, body.csv]).toEqual([200, expect.stringContaining(topic.title)])
  })

  it('is refused by name where it cannot be shown, is empty, or too long', async () => {
    const wrong = [
      { title: '' },
      { title: '长'.repeat(41) },
      { text: '\u0000' },
      { places: [] },
      { places: [street.building, street.building] },
      { places: [`${street.street.id}001`, `${street.street.id}002`] },
      { orderIds: ['no-order'] },
      { isSecret: true },
    ]
    for (const more of wrong) {
      const reply = await street.raise('zhou', more)
      expect([more, reply.status, reply.refusal, typeof reply.field]).toEqual([
        more,
        400,
        'badInput',
        'string',
      ])
    }
    const elsewhere = await street.raise('zhou', { places: ['99010000100199B9'] })
    expect(elsewhere.refusal).toBe('outsideStreet')
  })
})
