import type { PlanSource } from '../../../shared/plan/commands'
import type { PlanEntry } from '../../../shared/plan/plan'

/** One thing for the month's list, as it is written. */
export type Written = {
  title: string
  target: string
  unitId: string
  categoryCodes: string[]
  places: string[]
}

export type Wrong = Partial<Record<'title' | 'target' | 'unitId' | 'categories' | 'places', string>>

export const blankEntry = (title: string): Written => ({
  title,
  target: '',
  unitId: '',
  categoryCodes: [],
  places: [],
})

export const writtenOf = ({ title, target, inside }: PlanEntry): Written => ({
  ...blankEntry(title),
  target,
  ...(inside && { unitId: inside.unitId, ...inside.about }),
})

/** One without the other counts nothing. */
function wrongAbout({ categoryCodes, places }: Written): Wrong {
  if (categoryCodes.length > 0 === places.length > 0) return {}
  return places.length > 0
    ? { categories: '选了地方，再选一类，才数得出来' }
    : { places: '选了类别，再选地方，才数得出来' }
}

export function wrongIn(written: Written): Wrong {
  const { title, target, unitId } = written
  return {
    ...(!title.trim() && { title: '起个名字，让人一看就懂' }),
    ...(!target.trim() && { target: '写一句，月底看得出办没办到' }),
    ...(!unitId && { unitId: '定一个负责的单位' }),
    ...wrongAbout(written),
  }
}

/** What is counted follows from its source, where it has one. */
export function inputOf({ title, target, unitId, categoryCodes, places }: Written, source?: PlanSource) {
  const hasAbout = !source && categoryCodes.length > 0 && places.length > 0
  return {
    title: title.trim(),
    target: target.trim(),
    unitId,
    ...(hasAbout && { about: { categoryCodes, places } }),
  }
}
