import { bounds } from '../../../shared/numbers/bounds'

/** 半小时, 6 小时, 2 天; beyond the last bound there is none. */
export function hoursText(hours: number | undefined) {
  if (hours === undefined) return '30 天以上'
  if (hours < 1) return '半小时'
  return hours >= 48 ? `${hours / 24} 天` : `${hours} 小时`
}

/** 6 小时内, 30 天以上 */
export const withinText = (hours: number | undefined) =>
  hours === undefined ? hoursText(hours) : `${hoursText(hours)}内`

/** How far along the ruler, in hundredths: each of the bounds is as wide as the next, so hours and days compare. */
export function alongRuler(hours: number | undefined) {
  const at = hours === undefined ? bounds.length - 1 : bounds.findIndex((bound) => hours <= bound)
  return Math.round(((at + 1) * 1000) / bounds.length) / 10
}

/** What is written under the ruler. */
export const rulerMarks = [1, 24, 168].map((hours) => ({ hours, at: alongRuler(hours) }))
