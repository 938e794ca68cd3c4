import { parseNumber } from '../../../shared/workOrder/id'

const digitsOfNumber = 10

/** Full-width figures, and the letters that a tired eye writes for them. */
const digitsIn = (typed: string) =>
  typed.normalize('NFKC').replace(/[oO]/g, '0').replace(/[lI|]/g, '1').replace(/\D/g, '')

/** A number as people type it: with or without dashes. `wrong` says what to look at again. */
export function readNumber(typed: string): { number: string } | { wrong: string } {
  const digits = digitsIn(typed)
  const missing = digitsOfNumber - digits.length
  if (!digits) return { wrong: '还没写单号，10 位数字就行' }
  if (missing > 0) return { wrong: `单号是 10 位数字，还差 ${missing} 位` }
  if (missing < 0) return { wrong: `单号是 10 位数字，多写了 ${-missing} 位` }
  if (!parseNumber(digits)) return { wrong: '有一位数字不对，照着单子再对一遍' }
  return { number: `${digits.slice(0, 4)}-${digits.slice(4, 9)}-${digits.slice(9)}` }
}
