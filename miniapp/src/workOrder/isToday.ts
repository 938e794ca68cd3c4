import { dayOf, type Instant } from '../clockText'

export const isToday = (at: Instant, now: Instant) => dayOf(at, now) === '今天'
