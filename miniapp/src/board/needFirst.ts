import type { RateShown, Row } from '../../../shared/numbers/answer'
import type { RateName } from '../../../shared/numbers/rates'

const standingOf = (rate: RateShown | undefined) => (rate && !rate.isFew ? (rate.percent ?? 0) : Infinity)

/** Who needs a hand comes first; those with too few cases follow, by their codes, and are compared with nobody. */
export const needFirst = (name: RateName) => (one: Row, other: Row) => {
  const [first, second] = [standingOf(one.rates[name]), standingOf(other.rates[name])]
  if (first !== second) return first - second
  return one.id < other.id ? -1 : 1
}
