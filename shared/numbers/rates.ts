import { shippedReckoning, type Reckoning } from './reckoning'

/** What happened or fell due in a window, by the names of functions/numbers/counted.ts. */
// prettier-ignore
export const tallied = [
  'ordered', 'entered', 'handled', 'dispatched', 'accurate', 'returned', 'accepted', 'finished', 'reworked', 'closed',
  'reopened', 'cameBack', 'ended', 'extended', 'suspendedOnce', 'valid', 'contacted', 'solved', 'partly', 'satisfied',
  'basically', 'due', 'met', 'firstDue', 'firstMet', 'fileDue', 'fileMet', 'dispatchDue', 'dispatchMet', 'acceptDue',
  'acceptMet', 'closeDue', 'closeMet',
  // What was open when it began 结转, and put off with approval 挂账 when it ended.
  'carried', 'suspended',
] as const

/** What the numbers 指标 of a window are made of. */
export type Tally = Record<(typeof tallied)[number], number>

/** “Basically satisfied” 基本满意 counts nine tenths. */
const basicallyCounts = 0.9

type Share = { over: (tally: Tally, reckoning: Reckoning) => number; of: (tally: Tally) => number }

/** `withNothingLeftOut`: the same with what is excluded, suspended or extended counted like the rest. */
type Formula = Share & { withNothingLeftOut?: Share }

/** Every rate that is published, one formula each. */
export const formulas = {
  /** 办结率 */
  closure: {
    over: ({ closed }) => closed,
    of: ({ entered, reopened, carried, ended, suspended }) =>
      entered + reopened + carried - ended - suspended,
    withNothingLeftOut: {
      over: ({ closed }) => closed,
      of: ({ entered, reopened, carried }) => entered + reopened + carried,
    },
  },
  /** 按期办结率: by the promise as it stands; with nothing left out, by the first one. */
  onTime: {
    over: ({ met }) => met,
    of: ({ due }) => due,
    withNothingLeftOut: { over: ({ firstMet }) => firstMet, of: ({ firstDue }) => firstDue },
  },
  /** 响应率 · 解决率 · 满意率 */
  response: { over: ({ contacted }) => contacted, of: ({ valid }) => valid },
  solved: {
    over: ({ solved, partly }, reckoning) => solved + reckoning.partly * partly,
    of: ({ valid }) => valid,
  },
  satisfied: {
    over: ({ satisfied, basically }) => satisfied + basicallyCounts * basically,
    of: ({ valid }) => valid,
  },
  /** 准确派遣率 */
  accurate: { over: ({ accurate }) => accurate, of: ({ dispatched }) => dispatched },
  /** 按时报单率 · 派单率 · 接单率 · 销单率 */
  fileOnTime: { over: ({ fileMet }) => fileMet, of: ({ fileDue }) => fileDue },
  dispatchOnTime: { over: ({ dispatchMet }) => dispatchMet, of: ({ dispatchDue }) => dispatchDue },
  acceptOnTime: { over: ({ acceptMet }) => acceptMet, of: ({ acceptDue }) => acceptDue },
  closeOnTime: { over: ({ closeMet }) => closeMet, of: ({ closeDue }) => closeDue },
  /** 返工率 · 退单率 · 延期率 · 挂账率 · 重办率 · 自办率 */
  rework: { over: ({ reworked }) => reworked, of: ({ finished }) => finished },
  returned: { over: ({ returned }) => returned, of: ({ dispatched }) => dispatched },
  extended: { over: ({ extended }) => extended, of: ({ accepted }) => accepted },
  suspended: { over: ({ suspendedOnce }) => suspendedOnce, of: ({ accepted }) => accepted },
  reopened: { over: ({ cameBack }) => cameBack, of: ({ closed }) => closed },
  inGrid: { over: ({ handled }) => handled, of: ({ ordered }) => ordered },
} satisfies Record<string, Formula>
export type RateName = keyof typeof formulas

/** Under so many cases a rate is shown grey and never ranked. */
export const fewCases = 10

/** `percent` is left out where there are no cases 无数据: that is neither 0 nor 100. */
export type Rate = { over: number; of: number; percent?: number; isFew: boolean }

function rateFrom({ over, of }: Share, tally: Tally, reckoning: Reckoning): Rate {
  const cases = of(tally)
  const share = over(tally, reckoning)
  return {
    over: share,
    of: cases,
    isFew: cases < fewCases,
    ...(cases > 0 && { percent: (100 * share) / cases }),
  }
}

/** One rate of a window with its numerator and denominator; `strict` with nothing left out, where that differs. */
export function rateOf(name: RateName, tally: Tally, reckoning = shippedReckoning): Rate & { strict?: Rate } {
  const formula: Formula = formulas[name]
  const { withNothingLeftOut } = formula
  const strict = withNothingLeftOut && { strict: rateFrom(withNothingLeftOut, tally, reckoning) }
  return { ...rateFrom(formula, tally, reckoning), ...strict }
}

type Three = Record<keyof Reckoning['weights'], { percent?: number | undefined }>

/** Of a hundred, from the rates before they are rounded. */
export const weighed = ({ response, solved, satisfied }: Three, weights: Reckoning['weights']) =>
  weights.response * (response.percent ?? 0) +
  weights.solved * (solved.percent ?? 0) +
  weights.satisfied * (satisfied.percent ?? 0)

/** 综合成绩. Nothing where nobody has answered. */
export function scoreOf(tally: Tally, reckoning = shippedReckoning): Omit<Rate, 'over'> {
  const rate = (name: RateName) => rateOf(name, tally, reckoning)
  const three = { response: rate('response'), solved: rate('solved'), satisfied: rate('satisfied') }
  const { valid } = tally
  const isKnown = valid > 0
  return {
    of: valid,
    isFew: valid < fewCases,
    ...(isKnown && { percent: weighed(three, reckoning.weights) }),
  }
}
