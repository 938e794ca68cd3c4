/** What points at one person, and has no place in words that all can read. */
export const personalThings = ['idNumber', 'phone', 'plate'] as const
export type PersonalThing = (typeof personalThings)[number]

/** As people write numbers: with full-width figures, and with spaces, strokes and dots between them. */
const plain = (text: string) =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .toUpperCase()

const between = '[\\s\\-–—·•._]{0,2}'
const figures = (first: string, more: number) => `${first}(?:${between}\\d){${more}}`
const alone = (pattern: string) => new RegExp(`(?:^|\\D)(?:${pattern})(?!\\d)`)

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'

const patterns: Record<PersonalThing, RegExp> = {
  idNumber: alone(`${figures('[1-9]', 16)}${between}[\\dX]`),
  phone: alone(
    [
      `(?:\\+?86${between})?${figures('1[3-9]', 9)}`,
      `0\\d{2,3}[)）]?${between}${figures('[2-8]', 6)}(?:${between}\\d)?`,
      `400${between}${figures('\\d', 6)}`,
    ].join('|'),
  ),
  plate: new RegExp(`[${provinces}]\\s?[A-HJ-NP-Z]${between}[A-HJ-NP-Z0-9]{4,6}(?![A-Z0-9])`),
}

/** Telephone, identity card or plate number in it, if any: the same for the form and for the server. */
export const personalThingIn = (text: string) => {
  const written = plain(text)
  return personalThings.find((thing) => patterns[thing].test(written))
}
