import { leastShown } from '../../../shared/campaign/campaign'
import type { Demand } from '../../../shared/demand/demand'
import { monthSaid } from './monthSaid'
import { placesSaid } from './placesSaid'

type Told = Pick<Demand, 'matter' | 'orders' | 'placeLabels' | 'since'>

/** What the group says by itself: where, since when, how many. All can read it, so of a few no number is said. */
export function raisedText({ matter, orders, placeLabels, since }: Told) {
  const many = orders < leastShown ? '好几件单子' : ` ${orders} 件单子`
  const said = `${since ? `${monthSaid(since)}以来` : ''}有${many}说的都是“${matter}”。`
  return [placesSaid({ placeLabels, orders }, '、'), said].filter(Boolean).join('，')
}
