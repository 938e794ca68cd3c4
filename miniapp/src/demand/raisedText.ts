import { leastShown } from '../../../shared/campaign/reported'
import type { Demand } from '../../../shared/demand/demand'
import { monthSaid } from './monthSaid'
import { placesSaid } from './placesSaid'

type Told = Pick<Demand, 'matter' | 'orders' | 'placeLabels' | 'isElsewhere' | 'since'>

/** What the group says by itself: where, since when, how many. All can read it, so of a few no number is said. */
export function raisedText({ matter, orders, since, ...places }: Told) {
  const many = orders < leastShown ? '好几件单子' : ` ${orders} 件单子`
  const said = `${since ? `${monthSaid(since)}以来` : ''}有${many}说的是差不多的事：${matter}。`
  return [placesSaid(places, '、'), said].filter(Boolean).join('，')
}

/** How many orders go along, and which of the group stay behind. */
export function broughtSaid(brought: number, all: number) {
  const which =
    brought < all ? `${all} 件里带上最近的 ${brought} 件（不公开的不带）` : `带上 ${brought} 件单子`
  return `${which}，报过的居民会收到邀请。`
}
