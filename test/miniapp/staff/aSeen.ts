import type { Order, Step } from '../../../shared/workOrder/order'
import type { Card } from '../../../shared/workOrder/order'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'

export const orderId = '990100001-00101-2603-01KJQ6Z0000000000000000000'

export const aCard = (more: Partial<Card> = {}): Card => ({
  id: orderId,
  number: '0302-12345-5',
  kind: 'issue',
  status: 'ordered',
  categoryCode: 'A01',
  categoryName: '路灯不亮',
  placeLabel: '梧桐里社区 1号楼',
  gridId: '99010000100101',
  priority: 'normal',
  reportedAt: '2026-03-02T01:00:00.000Z',
  dueAt: '2026-03-02T04:00:00.000Z',
  overdue: false,
  joined: 0,
  photos: 0,
  ...more,
})

type Call = Order['calls'][number]

const desk = { id: 'desk-990100001001', kind: 'desk', name: '梧桐里社区' } as const
export const unit = { id: 'unit-990100001U01', kind: 'unit', name: '市政养护所' } as const

export const anOrder = (more: Partial<Order> = {}): Order => ({
  ...aCard(),
  version: 1,
  description: '北门口的路灯三天不亮了',
  place: {
    label: '梧桐里社区 1号楼',
    gridId: '99010000100101',
    gridName: '第一网格',
    communityName: '梧桐里社区',
    latitude: 28.971,
    longitude: 118.871,
    datum: 'gcj02',
    isExact: true,
    address: '1号楼北门',
    isUnplaced: false,
  },
  photoUrls: [],
  anonymous: false,
  private: false,
  promisedAt: '2026-03-03T01:00:00.000Z',
  holder: desk,
  isMine: false,
  haveJoined: false,
  haveRated: false,
  returns: 0,
  assisting: [],
  calls: [],
  awaitsRuling: false,
  ...more,
})

export const aCall = (more: Partial<Call> = {}): Call => ({
  unitId: '990100001U01',
  unitName: '市政养护所',
  calledBy: '顾青',
  calledAt: '2026-03-02T06:00:00.000Z',
  dueAt: '2026-03-02T08:00:00.000Z',
  isLate: false,
  isMine: false,
  ...more,
})

export const aStep = (more: Partial<Step> = {}): Step => ({
  version: 1,
  move: 'order',
  at: '2026-03-02T01:00:00.000Z',
  from: null,
  to: 'ordered',
  by: { role: 'resident', name: '报事的居民', isMe: false },
  holder: null,
  photoUrls: [],
  internal: false,
  ...more,
})

/** Filed by 沈小禾 and waiting for the desk, as 顾青 sees it. */
export const filedSeen = (): Seen => ({
  order: anOrder({ status: 'filed', version: 2 }),
  steps: [
    aStep(),
    aStep({
      version: 2,
      move: 'file',
      from: 'ordered',
      to: 'filed',
      by: { role: 'gridWorker', name: '沈小禾', isMe: false, unitName: '第一网格' },
      holder: desk,
      words: '盖板变形',
    }),
  ],
  moves: ['dispatch', 'decline', 'merge', 'note'],
  suggestion: { unitId: '990100001U01', name: '市政养护所', reasons: ['权责清单：路灯不亮归市政养护所'] },
})

/** The same, after one more step. */
export function after(seen: Seen, step: Partial<Step>, order: Partial<Order> = {}): Seen {
  const version = seen.order.version + 1
  const { status } = seen.order
  const from = { from: status, to: order.status ?? status }
  return {
    ...seen,
    order: { ...seen.order, ...order, version },
    steps: [...seen.steps, aStep({ version, ...from, at: '2026-03-02T06:18:00.000Z', ...step })],
  }
}

export const dispatchedByWen = (seen: Seen) =>
  after(
    seen,
    { move: 'dispatch', by: { role: 'dispatcher', name: '闻珊珊', isMe: false }, holder: unit },
    { status: 'dispatched', holder: unit },
  )

export const noteOfResident = (seen: Seen) => after(seen, { move: 'note', words: '刚才又闪了一下' })
