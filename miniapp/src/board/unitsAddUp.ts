import type { Numbers, RateShown, Row } from '../../../shared/numbers/answer'
import { fewCases, type RateName } from '../../../shared/numbers/rates'
import { needFirst } from './needFirst'

type Whole = Pick<Numbers, 'node' | 'units' | 'closed' | 'ordered' | 'rates' | 'live'>

/** What is shown of units, of what has none, and of all. */
const shown: RateName[] = ['onTime', 'returned']

/** Who has most that is late now first, then who is least often on time; with few cases nobody is ranked by that. */
export const unitsByNeed = (units: readonly Row[]) =>
  [...units].sort((one, other) => (other.late ?? 0) - (one.late ?? 0) || needFirst('onTime')(one, other))

const sum = (units: readonly Row[], of: (row: Row) => number) =>
  units.reduce((total, row) => total + of(row), 0)

function leftOf({ units, rates }: Whole, name: RateName): RateShown {
  const over = rates[name].over - sum(units, (row) => row.rates[name]?.over ?? 0)
  const of = rates[name].of - sum(units, (row) => row.rates[name]?.of ?? 0)
  return { over, of, isFew: of < fewCases, ...(of > 0 && { percent: (100 * over) / of }) }
}

const ratesOf = (of: (name: RateName) => RateShown): Row['rates'] =>
  Object.fromEntries(shown.map((name) => [name, of(name)]))

/** 没有单位的: by so much all units together are less than the place. */
function restOf(whole: Whole): Row {
  const { units, closed, live } = whole
  return {
    id: 'rest',
    name: '没有单位的',
    ordered: 0,
    closed: closed - sum(units, (row) => row.closed),
    ...(live && { late: live.late - sum(units, (row) => row.late ?? 0) }),
    rates: ratesOf((name) => leftOf(whole, name)),
  }
}

const wholeOf = ({ closed, live, rates, ordered }: Whole): Row => ({
  ...{ id: 'whole', name: '合计', ordered, closed },
  ...(live && { late: live.late }),
  rates: ratesOf((name) => rates[name]),
})

/** Of a table of units, the lines with which it adds up to the place. */
export const linesBelow = (whole: Whole): Row[] => [restOf(whole), wholeOf(whole)]

const none = '没有单位的：还没派到单位，退回来了，等销单，或者交给了志愿者。'
const once = '一张单只算主办单位的，协办的不另算。'

const parted = (name: string, all: number, rest: number) =>
  all > 0 ? `${name} ${all} 件：各单位 ${all - rest} 件，没有单位的 ${rest} 件。` : ''

/** 销单 63 件：各单位 59 件，没有单位的 4 件。 */
export const closedSaid = (whole: Whole) =>
  `${parted('销单', whole.closed, restOf(whole).closed)}${none}${once}`

/** 超期 13 件：各单位 7 件，没有单位的 6 件。 What is late is known of the month that goes on. */
export const lateSaid = (whole: Whole) =>
  `${whole.live ? parted('超期', whole.live.late, restOf(whole).late ?? 0) : ''}${none}${once}`
