import { isOnCalendar } from '../../clock/calendar'
import type { Limit, LimitName, LimitUnit } from '../../clock/limits'
import { limitTitles, limitUnitNames } from '../../copy'
import type { Street } from '../../street/street'
import { inPart, type Issue } from '../issue'
import { repeats } from './repeats'

const limitIssue = inPart('limits')

/** What one of each counts at most, in minutes of the clock: no working day is shorter than a day. */
const minutes: Partial<Record<LimitUnit, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  workHour: 240,
  workday: 1440,
}

type Range = { units: readonly LimitUnit[]; least: number; most: number; words: string }

const time = ['minute', 'hour', 'day', 'workHour', 'workday'] as const
const day = 1440
const stage: Range = { units: time, least: 5, most: 30 * day, words: '5 分钟到 30 天' }
// The clock looks back a hundred days for what it may have missed.
const finish: Range = { units: time, least: 30, most: 90 * day, words: '30 分钟到 90 天' }
const days: Range = { units: ['day'], least: day, most: 60 * day, words: '1 到 60 天' }
const share: Range = { units: ['percent'], least: 50, most: 95, words: '50 到 95' }

const rangeOf = (name: LimitName): Range => {
  if (name === 'warnAt') return share
  if (name === 'callBack') return days
  return name.startsWith('finish') ? finish : stage
}

/** The units in which this limit can be said. */
export const unitsOf = (name: LimitName) => rangeOf(name).units

function wrongLimit({ from, name, amount, unit }: Limit, at: number): Issue[] {
  const { units, least, most, words } = rangeOf(name)
  const known = units.map((one) => limitUnitNames[one]).join('、')
  const long = amount * (minutes[unit] ?? 1)
  return [
    ...(isOnCalendar(from) ? [] : [limitIssue(at, 'from', `${from} 不是日历上的日子`)]),
    ...(units.includes(unit) ? [] : [limitIssue(at, 'unit', `${limitTitles[name]}的单位要写${known}`)]),
    ...(units.includes(unit) && (long < least || long > most)
      ? [limitIssue(at, 'amount', `${limitTitles[name]}要在 ${words} 之间`)]
      : []),
  ]
}

export function wrongLimits({ limits }: Street): Issue[] {
  const twice = repeats(limits, ({ from, name }) => `${limitTitles[name]} 从 ${from} 起`)
  return [
    ...limits.flatMap(wrongLimit),
    ...twice.map(({ at, name }) => limitIssue(at, 'name', `${name}的时限写了两次`)),
  ]
}
