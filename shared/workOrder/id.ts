import * as z from 'zod/mini'
import { chinaOffset } from '../clock/china'
import { timeOfUlid } from '../ulid'

/** Street, grid within the street, month and ULID: the id carries its key, so that reading needs no look-up. */
export const OrderId = z.string().check(z.regex(/^\d{9}-\d{5,6}-\d{4}-[0-7][0-9A-HJKMNP-TV-Z]{25}$/))
export type OrderId = { street: string; grid: string; month: string; ulid: string }

/** yyMMdd in China, whose clocks are never changed. */
const dayOf = (ulid: string) =>
  new Date(timeOfUlid(ulid) + chinaOffset).toISOString().slice(2, 10).replace(/-/g, '')

/** `gridId` is the whole code, street included. */
export const orderIdOf = (gridId: string, ulid: string) =>
  `${gridId.slice(0, 9)}-${gridId.slice(9)}-${dayOf(ulid).slice(0, 4)}-${ulid}`

export function parseOrderId(id: string): OrderId {
  const [street = '', grid = '', month = '', ulid = ''] = id.split('-')
  return { street, grid, month, ulid }
}

export const gridIdOf = ({ street, grid }: OrderId) => street + grid

/** The same day and five digits are the key of an order's words: who types the number finds it by one query. */
export const dayAndTail = (ulid: string) => ({ day: dayOf(ulid), tail: tailOf(ulid) })

const tailOf = (ulid: string) =>
  String(parseInt(ulid.slice(-5).replace(/[^0-9A-V]/g, '0'), 32) % 100_000).padStart(5, '0')

/** Luhn's check digit 校验位 (ISO/IEC 7812-1, annex B): one wrong digit, or two neighbours swapped, is noticed. */
function checkDigit(digits: string) {
  const sum = [...digits].reverse().reduce((total, letter, at) => {
    const value = Number(letter) * (at % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

/** What people say on the telephone 单号: month and day, five digits, a check digit: 1117-03864-2. */
export function numberOf(ulid: string) {
  const { day, tail } = dayAndTail(ulid)
  const monthAndDay = day.slice(2)
  return `${monthAndDay}-${tail}-${checkDigit(monthAndDay + tail)}`
}

/** Full-width figures, and the letters that a tired eye writes for them. */
export const figuresIn = (typed: string) =>
  typed.normalize('NFKC').replace(/[oO]/g, '0').replace(/[lI|]/g, '1').replace(/\D/g, '')

const isDay = (monthAndDay: string) => /^(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(monthAndDay)

/** Month, day and digits of a number as people type it, the check digit or not; nothing when a digit must be wrong. */
export function parseNumber(typed: string) {
  const digits = figuresIn(typed)
  const [monthAndDay, tail, check] = [digits.slice(0, 4), digits.slice(4, 9), digits.slice(9)]
  if (tail.length !== 5 || !isDay(monthAndDay)) return undefined
  return check === '' || check === checkDigit(monthAndDay + tail) ? { monthAndDay, tail } : undefined
}
