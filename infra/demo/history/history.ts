import { streetId } from '../communities'
import { demoCommunities } from '../places'
import { chanceOf, one, weighted, type Chance } from './choose'
import type { Course } from './courses'
import { lying } from './lying'
import { startOfDay } from './pace'
import { phonedIn } from './phonedIn'
import { showcase } from './showcase'
import type { Spec } from './spec'
import { storyOf } from './storyOf'
import type { Story } from './story'

const hour = 3_600_000
const day = 24 * hour
const length = 90

/** How often people report what, out of about 270. */
// prettier-ignore
const often: Record<string, number> = {
  A01: 20, A02: 8, A03: 2, A04: 9, A05: 8, A06: 6, A07: 3, A08: 5,
  B01: 10, B02: 5, B03: 6, B04: 4, B05: 7, C01: 22, C02: 14, C03: 4, C04: 4, C05: 9, C06: 5,
  D01: 3, D02: 9, E01: 6, F01: 11, F02: 6, G01: 9, G02: 15, G03: 6, G04: 10, G05: 6, G06: 4, G07: 5, G08: 6, G09: 8,
  J01: 10, J02: 9, J03: 8, J04: 3, K01: 6, K02: 9, K03: 4, K04: 5, L01: 4, M01: 6, M02: 7, Z01: 6, Z99: 3,
}

/** 小事不出网格: what a grid worker can settle on the spot. */
const small = ['A08', 'C01', 'C02', 'C06', 'D02', 'E01', 'G03', 'J01', 'J03', 'K02', 'M01', 'M02', 'Z99']

// prettier-ignore
const fares: Partial<Record<Course, number>> = {
  plain: 55, whistled: 3, byWorker: 3, returned: 8, reworked: 6, reopened: 5, declined: 5, withdrawn: 4, merged: 5,
}

/** More in the old lanes than on the hill; communities in the order of their codes. */
const busy = { 1: 20, 2: 19, 3: 14, 4: 12, 5: 17, 6: 8, 7: 10 }

const courseFor = (code: string, chance: Chance): Course =>
  small.includes(code) && chance() < 0.45 ? 'inGrid' : weighted(fares as Record<Course, number>, chance)

/** Mostly mornings and evenings, fewer at weekends: 0 to 1 through the hours when people are awake. */
function reportedOn(date: number, chance: Chance) {
  const [peak, spread] = one([[8.2, 1.6], [12.4, 1], [18.6, 2.2], [15, 6]] as const, chance) // prettier-ignore
  return Math.round(date + (peak + spread * (chance() + chance() - 1)) * hour)
}

function onDay(date: number): Spec[] {
  const chance = chanceOf(`day ${new Date(date).toISOString()}`)
  const isWeekend = [0, 6].includes(new Date(date + 8 * hour).getUTCDay())
  const many = Math.floor((isWeekend ? 1.7 : 3.1) + 1.4 * chance())
  return Array.from({ length: many }, (_, n) => {
    const code = weighted(often, chance)
    const community = demoCommunities[Number(weighted(busy, chance)) - 1]
    return {
      id: `${new Date(date + 8 * hour).toISOString().slice(0, 10)}-${n}`,
      at: reportedOn(date, chance),
      code,
      course: courseFor(code, chance),
      area: community?.id ?? streetId,
      ...(chance() < 0.16 && { joins: 1 + Math.floor(5 * chance()) }),
    }
  })
}

/** The 90 days up to now as they would have been ordered, filed, dispatched … by the people of the street. */
export function history(now: number): Story[] {
  const days = Array.from({ length }, (_, back) => startOfDay(now) - (length - 1 - back) * day)
  const specs = [...showcase(now), ...lying(now), ...days.flatMap(onDay)]
  return [...specs.filter(({ at }) => at <= now).map((spec) => storyOf(spec, now)), ...phonedIn(now)]
}
