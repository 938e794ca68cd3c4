import * as z from 'zod/mini'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export const ulidDigit = (value: number) => alphabet.charAt(value % 32)

export const Ulid = z.string().check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/))

/** Milliseconds since 1970 that the first ten characters say. */
export const timeOfUlid = (ulid: string) =>
  [...ulid.slice(0, 10)].reduce((sum, letter) => sum * 32 + alphabet.indexOf(letter), 0)

/**
 * Ten characters for the time, sixteen from `digit`, which gives whole numbers from 0 to 31. Not by
 * a package: ours come from keyed hashes as well as from chance, and the known one asks for a `crypto` that WeChat has
 * not.
 */
export function ulidOf(milliseconds: number, digit: () => number) {
  let time = ''
  for (let rest = milliseconds, n = 0; n < 10; n++, rest = Math.floor(rest / 32)) {
    time = alphabet.charAt(rest % 32) + time
  }
  return time + Array.from({ length: 16 }, () => alphabet.charAt(digit())).join('')
}
