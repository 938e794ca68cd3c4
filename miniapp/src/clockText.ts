/** Times as neighbours say them, always in China's one zone: the phone's own zone and `Intl` are not asked. */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const chinaOffset = 8 * hour

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

export type Instant = string | number

const ms = (at: Instant) => (typeof at === 'number' ? at : Date.parse(at))

const two = (figure: number) => String(figure).padStart(2, '0')

function inChina(at: Instant) {
  const shifted = ms(at) + chinaOffset
  const date = new Date(shifted)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday: weekdays[date.getUTCDay()] ?? '',
    clock: `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`,
    dayNumber: Math.floor(shifted / day),
  }
}

/** 16:20 */
export const clockOf = (at: Instant) => inChina(at).clock

/** 11月24日 */
export const dateOf = (at: Instant) => `${inChina(at).month}月${inChina(at).date}日`

/** 11.24, where there is no room for more. */
export const shortDateOf = (at: Instant) => `${inChina(at).month}.${inChina(at).date}`

const nearDays: Record<number, string> = { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

/** 今天, 昨天, 周二, 11月24日, 2025年11月24日: the shortest name of the day that cannot be misunderstood. */
export function dayOf(at: Instant, now: Instant): string {
  const then = inChina(at)
  const today = inChina(now)
  const away = then.dayNumber - today.dayNumber
  const near = nearDays[away]
  if (near) return near
  if (Math.abs(away) < 6) return then.weekday
  return then.year === today.year ? dateOf(at) : `${then.year}年${dateOf(at)}`
}

/** 今天 09:30, 昨天 15:10, 周二 11:20: when something happened. */
export const whenText = (at: Instant, now: Instant) => `${dayOf(at, now)} ${clockOf(at)}`

/** 今天 16:20 前, 周二 18:00 前: until when. */
export const dueText = (dueAt: Instant, now: Instant) => `${whenText(dueAt, now)} 前`

/** 11月24日 周二 18:00 前: a promise in full, read once and remembered. */
export function promiseText(dueAt: Instant) {
  const { weekday, clock } = inChina(dueAt)
  return `${dateOf(dueAt)} ${weekday} ${clock} 前`
}

/**
 * 38 分钟, 5 小时, 1 小时 40 分, 5 天 3 小时: two units at most, and the second only where it still matters. Rounded as
 * one says it: a minute after 7 days it is still 7 days.
 */
export function spanText(span: number): string {
  const minutes = Math.max(1, Math.round(Math.abs(span) / minute))
  if (minutes < 60) return `${minutes} 分钟`
  if (minutes < 5 * 60) return withRest(`${Math.floor(minutes / 60)} 小时`, minutes % 60, '分')
  const hours = Math.round(minutes / 60)
  if (hours < 24) return `${hours} 小时`
  if (hours < 6 * 24) return withRest(`${Math.floor(hours / 24)} 天`, hours % 24, '小时')
  return `${Math.round(hours / 24)} 天`
}

const withRest = (whole: string, rest: number, unit: string) => (rest ? `${whole} ${rest} ${unit}` : whole)

/** 还剩 38 分钟, 还有 5 天 3 小时, 晚了 5 小时. */
export function leftText(dueAt: Instant, now: Instant): string {
  const left = ms(dueAt) - ms(now)
  if (left < 0) return `晚了 ${spanText(left)}`
  return `${left < day ? '还剩' : '还有'} ${spanText(left)}`
}

export type Urgency = 'calm' | 'soon' | 'late'

const soonShare = 0.8

/** Soon is 80 % of the stage; where its beginning is not known, the last hour. */
export function urgencyOf(dueAt: Instant, now: Instant, startedAt?: Instant): Urgency {
  if (ms(now) > ms(dueAt)) return 'late'
  const soonFrom =
    startedAt === undefined ? ms(dueAt) - hour : ms(startedAt) + soonShare * (ms(dueAt) - ms(startedAt))
  return ms(now) >= soonFrom ? 'soon' : 'calm'
}

/** The worker's clock column: a large figure and what it counts. */
export function clockColumn(dueAt: Instant, now: Instant): { figure: string; unit: string } {
  const left = ms(dueAt) - ms(now)
  if (left < 0) return lateColumn(-left)
  if (left < 2 * hour) return { figure: String(Math.max(1, Math.round(left / minute))), unit: '分后到期' }
  const name = dayOf(dueAt, now)
  return { figure: name.includes('月') ? shortDateOf(dueAt) : name, unit: `${clockOf(dueAt)} 前` }
}

function lateColumn(late: number) {
  const minutes = Math.max(1, Math.round(late / minute))
  if (minutes < 60) return { figure: `晚 ${minutes}`, unit: '分钟' }
  const hours = Math.round(minutes / 60)
  if (hours < 24) return { figure: `晚 ${hours}`, unit: '小时' }
  return { figure: `晚 ${Math.floor(hours / 24)}`, unit: '天' }
}
