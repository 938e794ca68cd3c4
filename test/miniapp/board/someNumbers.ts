import type { Numbers, RateShown } from '../../../shared/numbers/answer'
import { rateNames } from '../../../shared/numbers/answer'

export const streetNode = '990100001'

export const share = (over: number, of: number): RateShown => ({
  over,
  of,
  isFew: of < 10,
  ...(of > 0 && { percent: (100 * over) / of }),
})

const none = share(0, 0)

export const ratesWith = (some: Partial<Numbers['rates']>): Numbers['rates'] => ({
  // Every rate, each without a case, and then those that are given.
  ...(Object.fromEntries(rateNames.map((name) => [name, none])) as Numbers['rates']),
  ...some,
})

const rates = ratesWith({
  closure: { ...share(318, 344), strict: share(318, 372) },
  onTime: { ...share(281, 319), strict: share(268, 319) },
  solved: share(171, 212),
  satisfied: share(179.9, 212),
  response: share(6, 8),
  fileOnTime: share(300, 310),
  acceptOnTime: share(210, 300),
})

/** 东湾街道 in the middle of November. */
export const someNumbers = (more: Partial<Numbers> = {}): Numbers => ({
  node: { id: streetNode, name: '东湾街道' },
  window: {
    kind: 'month',
    month: '2026-11',
    first: '2026-11-01',
    last: '2026-11-30',
    through: '2026-11-18',
    isRunning: true,
  },
  at: '2026-11-19T06:20:00.000Z',
  live: {
    late: 7,
    dueToday: 4,
    ordered: 3,
    atCommunity: 5,
    atStreet: 1,
    atDistrict: 0,
    dispatched: 6,
    accepted: 22,
    finished: 11,
    whistles: 2,
    asked: 1,
    suspended: 2,
  },
  ordered: 326,
  closed: 318,
  carried: 40,
  open: 48,
  rates,
  score: { of: 212, percent: 82.1, isFew: false },
  weights: { response: 0.1, solved: 0.5, satisfied: 0.4, partly: 0 },
  times: [
    { stage: 'file', of: 310, median: 1, ninetieth: 2 },
    { stage: 'dispatch', of: 300, median: 1, ninetieth: 4 },
    { stage: 'accept', of: 300, median: 2, ninetieth: 6 },
    { stage: 'work', of: 319, median: 48, ninetieth: 120 },
    { stage: 'close', of: 4, median: 6, ninetieth: 12 },
    { stage: 'whole', of: 318, median: 72 },
  ],
  trend: [
    { date: '2026-11-17', ordered: 26, closed: 5, due: 9, met: 8 },
    { date: '2026-11-18', ordered: 19, closed: 22, due: 12, met: 12 },
  ],
  categories: [
    { id: 'A01', name: '路灯不亮', ordered: 60, closed: 50, rates: { onTime: share(45, 50) } },
    { id: 'A02', name: '人行道破损', ordered: 3, closed: 2, rates: { onTime: share(2, 2) } },
  ],
  units: [
    { id: 'grid', name: '网格自办', ordered: 0, closed: 9, late: 0, rates: { onTime: share(1, 9) } },
    {
      id: `${streetNode}U01`,
      name: '市政养护所',
      ordered: 0,
      closed: 80,
      late: 3,
      rates: { onTime: share(60, 80) },
    },
    {
      id: `${streetNode}U02`,
      name: '安和物业',
      ordered: 0,
      closed: 40,
      late: 1,
      rates: { onTime: share(20, 40) },
    },
  ],
  places: [
    {
      id: `${streetNode}001`,
      name: '梧桐里社区',
      ordered: 90,
      closed: 86,
      late: 1,
      rates: { closure: share(86, 91) },
    },
    {
      id: `${streetNode}002`,
      name: '听松社区',
      ordered: 8,
      closed: 6,
      late: 0,
      rates: { closure: share(6, 8) },
    },
    {
      id: `${streetNode}003`,
      name: '盐仓巷社区',
      ordered: 58,
      closed: 52,
      late: 4,
      rates: { closure: share(52, 58) },
    },
  ],
  ...more,
})

const { kind, month, first, last, through } = someNumbers().window

/** October, when fewer were closed. */
export const before = {
  ...{ kind, month, first, last, through },
  ordered: 300,
  closed: 290,
  rates: ratesWith({ closure: share(270, 300), onTime: share(3, 4) }),
  score: { of: 0, isFew: true },
} satisfies Numbers['before']
