import { figuresIn, parseNumber } from '../../../shared/workOrder/id'

const digitsOfNumber = 10

/** A number as people type it: with or without dashes, its last digit, for checking, or not. `wrong` says what to look at again. */
export function readNumber(typed: string): { number: string } | { wrong: string } {
  const digits = figuresIn(typed)
  const missing = digitsOfNumber - digits.length
  if (!digits) return { wrong: '还没写单号，10 位数字就行' }
  if (missing > 1) return { wrong: `单号是 10 位数字，还差 ${missing} 位` }
  if (missing < 0) return { wrong: `单号是 10 位数字，多写了 ${-missing} 位` }
  if (!parseNumber(digits)) return { wrong: '有一位数字不对，照着单子再对一遍' }
  return { number: [digits.slice(0, 4), digits.slice(4, 9), digits.slice(9)].filter(Boolean).join('-') }
}
