import { communityOf } from '../../../shared/place/codes'
import { metresBetween, type Point } from '../../../shared/place/distance'
import { fits, type Skill } from '../../../shared/volunteer/skills'
import type { Volunteering } from '../../../shared/volunteer/volunteer'
import type { Category } from '../../../shared/category/category'
import type { Card } from '../../../shared/workOrder/order'

export type InPool = Card & {
  /** Metres from where one looks; a list knows places to about 150 m. */
  away: number | undefined
  wanted: readonly Skill[]
  isFit: boolean
}

type Sorting = {
  categories: readonly Pick<Category, 'code' | 'skills'>[]
  from: Point | undefined
  /** Left out for grid workers: nothing is asked of them. */
  volunteering: Volunteering | undefined
}

const awayFrom = (from: Point | undefined, { latitude, longitude }: Card) =>
  from && latitude !== undefined && longitude !== undefined
    ? metresBetween(from, { latitude, longitude })
    : undefined

const skillsIn = ({ answers }: Volunteering, gridId: string) =>
  answers.find(({ communityId }) => communityId === communityOf(gridId))?.skills ?? []

/** What one can do first, then the nearest, then what waits least long for somebody: the queue's own order. */
export function sortPool(cards: readonly Card[], { categories, from, volunteering }: Sorting): InPool[] {
  const seen = cards.map((card) => {
    const wanted = categories.find(({ code }) => code === card.categoryCode)?.skills ?? []
    const isFit = !volunteering || fits(wanted, skillsIn(volunteering, card.gridId))
    return { ...card, wanted, isFit, away: awayFrom(from, card) }
  })
  const far = ({ away = Infinity }: InPool) => Math.round(away / 100)
  return seen
    .map((card, at) => ({ card, at }))
    .sort(
      (one, other) =>
        Number(other.card.isFit) - Number(one.card.isFit) ||
        compare(far(one.card), far(other.card)) ||
        one.at - other.at,
    )
    .map(({ card }) => card)
}

/** Two that are equally far off, though nobody knows how far, are equal. */
const compare = (one: number, other: number) => (one === other ? 0 : one - other)
