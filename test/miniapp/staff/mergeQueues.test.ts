import { countText, mergeQueues, type QueuesPage } from '../../../miniapp/src/staff/mergeQueues'
import { aCard } from './aSeen'

const due = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`
const cards = (...hours: number[]) => hours.map((hour) => aCard({ id: `order-${hour}`, dueAt: due(hour) }))
const ids = (pages: QueuesPage[]) => mergeQueues(pages).orders.map(({ id }) => id)

describe('several queues read as one 待核实', () => {
  it('has the most urgent in front, whichever grid it lies in', () => {
    const page = { 'grid-1': { orders: cards(3, 9) }, 'grid-2': { orders: cards(1, 5) } }

    expect(ids([page])).toEqual(['order-1', 'order-3', 'order-5', 'order-9'])
  })

  it('holds back what a queue not read to its end may still go before', () => {
    const page = { 'grid-1': { orders: cards(2, 4), cursor: 'on' }, 'grid-2': { orders: cards(3, 8) } }

    expect(ids([page])).toEqual(['order-2', 'order-3', 'order-4'])
  })

  it('shows what was held back once the other queue is read further', () => {
    const first = { 'grid-1': { orders: cards(2, 4), cursor: 'on' }, 'grid-2': { orders: cards(3, 8) } }
    const second = { 'grid-1': { orders: cards(6, 9) } }

    expect(ids([first, second])).toEqual([2, 3, 4, 6, 8, 9].map((hour) => `order-${hour}`))
  })

  it('shows an order once that moved between two fetches', () => {
    const first = { 'grid-1': { orders: cards(2, 4), cursor: 'on' } }
    const second = { 'grid-1': { orders: cards(4, 6) } }

    expect(ids([first, second])).toEqual(['order-2', 'order-4', 'order-6'])
  })

  it('is counted as 20+ while there is more to read, and exactly after that', () => {
    const twenty = cards(...Array.from({ length: 20 }, (_, hour) => hour))
    const open = mergeQueues([{ 'grid-1': { orders: twenty, cursor: 'on' } }])
    const read = mergeQueues([{ 'grid-1': { orders: twenty } }])

    expect([countText(open), countText(read)]).toEqual(['20+', '20'])
  })
})
