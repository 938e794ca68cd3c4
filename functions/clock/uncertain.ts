import { chinaDay } from '../../shared/clock/china'
import { uncertainYears } from '../../shared/clock/uncertainYears'
import type { ApiDeps } from '../deps'

type Warned = Pick<ApiDeps, 'now' | 'streets' | 'clock' | 'log'>

/** Says in the log, once a day, that time is counted by a year whose holidays nobody has announced yet. */
export async function warnOfYears(streetId: string, { now, streets, clock, log }: Warned) {
  const street = await streets.get(streetId)
  const years = street ? uncertainYears(street.calendars, now()) : []
  if (years.length === 0 || !(await clock.isFirstWarning(streetId, chinaDay(now())))) return
  const what = years.map(({ words }) => words).join('；')
  log({
    calendarOf: streetId,
    years: years.map(({ year }) => year),
    say: `${street?.name ?? streetId}：${what}。公布后，管理员在“我的 › 街道设置 › 时限和日历”里照着填，打开“已公布”。`,
  })
}
