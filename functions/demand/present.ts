import type { DemandCard, MonthCount } from '../../shared/demand/demand'
import { dayMs } from '../../shared/clock/china'
import { known } from '../../shared/known'
import type { Street } from '../../shared/street/street'
import { monthsUntil } from '../setup/ordersStore'
import { categoryName } from '../street/labels'
import type { Part } from './area'
import type { Group } from './group'
import { placesOf, returnsOf } from './point'
import { placesNamed } from './placesNamed'
import { matterOf, titleOf } from './title'

const most = (counts: Record<string, number>) =>
  Object.entries(counts).sort((one, other) => other[1] - one[1])[0]?.[0] ?? ''

/** From the first month to the last, those without any between them: a trend has no gaps. */
function withoutGaps(months: Record<string, number>) {
  const names = Object.keys(months).sort()
  const [first, last] = [names[0], names[names.length - 1]]
  if (!first || !last) return []
  const from = Number(first.slice(0, 2)) * 12 + Number(first.slice(2)) - 1
  const to = Number(last.slice(0, 2)) * 12 + Number(last.slice(2)) - 1
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const [year, month] = [Math.floor((from + at) / 12), ((from + at) % 12) + 1]
    const two = (value: number) => String(value).padStart(2, '0')
    return { month: `20${two(year)}-${two(month)}`, n: months[two(year) + two(month)] ?? 0 }
  })
}

const shownMonths = 12

/** In this month and the one before; `monthsUntil` begins a day ahead. */
function latelyIn({ months }: Part, now: number) {
  const [last, before] = monthsUntil(now - dayMs, 2)
  return (months[last ?? ''] ?? 0) + (months[before ?? ''] ?? 0)
}

/** The month of the first of them, unless there are some from before the months that are kept. */
function sinceOf({ n, months }: Part, [first]: MonthCount[]) {
  const kept = Object.values(months).reduce((sum, one) => sum + one, 0)
  return kept < n ? undefined : first?.month
}

type Seen = { street: Street; now: number }

export function cardOf(group: Group, part: Part, { street, now }: Seen): DemandCard {
  const named = categoryName(street, most(group.tally.categories))
  const months = withoutGaps(part.months)
  return known({
    id: group.id,
    title: titleOf(group, part, street),
    matter: matterOf(group, street),
    categoryName: named,
    orders: part.n,
    lately: latelyIn(part, now),
    months: months.slice(-shownMonths),
    since: sinceOf(part, months),
    ...placesNamed(part, street),
    cameBack: placesOf(part.points).reduce((sum, place) => sum + returnsOf(place), 0),
  })
}
