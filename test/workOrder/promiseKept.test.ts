import { keptSaid } from '../../miniapp/src/workOrder/keptSaid'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { mover } from './mover'
import { anOrder, orderOf } from './orders'

const town = streetForFile(tableForFile())
const { moveAs } = mover(town)
const dayMs = 86_400_000

/** Closed by the supervisor, finished so long after it was reported. */
async function closedAfter(span: number) {
  const { id, promisedAt } = orderOf(await town.as('zhou').post('/orders', anOrder(town.street)))
  await moveAs('shen').make(id, 'handle')
  town.clock.now += span
  await moveAs('shen').make(id, 'finish', { note: '换了新的灯泡，当场试过了' })
  await moveAs('qin').make(id, 'close', { verdict: 'solved' })
  const seen = await Promise.all(
    ['zhou', 'qin', 'lin'].map(async (who) => orderOf(await town.as(who).get(`/orders/${id}`)).promiseWas),
  )
  return { promisedAt, seen }
}

describe('the promise of a closed order', () => {
  it('is told to whoever may see the order, with when it was finished', async () => {
    const { promisedAt, seen } = await closedAfter(3 * dayMs)

    const doneAt = new Date(town.clock.now).toISOString()
    expect(seen).toEqual([1, 2, 3].map(() => ({ at: promisedAt, doneAt })))
    expect(seen[0] && keptSaid(seen[0])).toBe('答应 3月3日 周二 10:00 前办好，比说好的晚了 2 天')
  })

  it('is said to be kept where it was', async () => {
    const { seen } = await closedAfter(3_600_000)

    expect(seen[0] && keptSaid(seen[0])).toMatch(/办好，按说好的时间办好了$/)
  })

  it('is that of the order in work as long as it is open', async () => {
    const order = orderOf(await town.as('zhou').post('/orders', anOrder(town.street)))

    expect([order.promiseWas, typeof order.promisedAt]).toEqual([undefined, 'string'])
  })
})
