import { sweep } from '../support/held/sweep'
import { quietUntil, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const street = streetForFile(table)
const inChina = (text: string) => Date.parse(`${text}:00+08:00`)

async function reportAt(time: string) {
  street.clock.now = inChina(time)
  return orderOf(await street.as('zhou').post('/orders', anOrder(street.street))).id
}
const ask = (after = '') => street.as('qin').get(`/queues/late-${street.street.id}?limit=3${after}`)
const idsIn = ({ body }: Awaited<ReturnType<typeof ask>>) =>
  (body.orders as { id: string }[]).map(({ id }) => id)

it('finds what is late now 超期 behind all that has gone on since, and reads those no second time', async () => {
  await quietUntil(street, inChina('2026-11-25T09:00'))
  const ids: string[] = []
  for (let n = 0; n < 12; n++) ids.push(await reportAt(`2026-11-25T09:${String(10 + n)}`))
  street.clock.now = inChina('2026-11-25T16:00')
  await sweep(street.street.id, street.deps)
  const still = ids.pop() ?? ''
  for (const id of ids) await street.as('shen').post(`/orders/${id}/file`, { version: 3 })
  street.clock.now += 3_600_000

  const first = await table.meter.during(ask)
  const second = await table.meter.during(ask)

  expect([first, second].map(({ result }) => idsIn(result))).toEqual([[still], [still]])
  expect(second.trips.length).toBeLessThan(first.trips.length - ids.length)
})

/** Every page, each from where the one before it ended. */
async function walk() {
  const pages: string[][] = []
  let after: string | undefined = ''
  while (after !== undefined) {
    const page = await ask(after)
    pages.push(idsIn(page))
    const { cursor } = page.body
    after = typeof cursor === 'string' ? `&cursor=${cursor}` : undefined
  }
  return pages
}

it('names each once, page by page, however many in between have gone on since', async () => {
  await quietUntil(street, inChina('2026-12-02T09:00'))
  const ids: string[] = []
  for (let n = 0; n < 9; n++) ids.push(await reportAt(`2026-12-02T09:${String(10 + n)}`))
  street.clock.now = inChina('2026-12-02T16:00')
  await sweep(street.street.id, street.deps)
  const gone = [0, 1, 7].map((at) => ids[at] ?? '')
  for (const id of gone) await street.as('shen').post(`/orders/${id}/file`, { version: 3 })

  const pages = await walk()

  const mine = pages.flat().filter((id) => ids.includes(id))
  expect(mine).toEqual(ids.filter((id) => !gone.includes(id)))
  expect(Math.max(...pages.map((page) => page.length))).toBe(3)
})
