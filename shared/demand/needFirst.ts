import type { DemandCard } from './demand'

/** What was closed and came back first, then what is reported most of late, then what was reported most. */
export const needFirst = (cards: DemandCard[]) =>
  [...cards].sort(
    (one, other) =>
      other.cameBack - one.cameBack ||
      other.lately - one.lately ||
      other.orders - one.orders ||
      (one.id < other.id ? 1 : -1),
  )
