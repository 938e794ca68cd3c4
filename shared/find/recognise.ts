import { figuresIn, parseNumber } from '../workOrder/id'

/** By what an order is found: 单号, 电话, 楼栋, 字词. */
export const foundBy = ['number', 'phone', 'building', 'words'] as const
export type FoundBy = (typeof foundBy)[number]

/** Full width and half width, capital and small are one; what is no letter and no figure says nothing. */
export const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const digitsOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '')

const isPhone = (digits: string) => /^(1\d{10}|0\d{9,11})$/.test(digits)

/** The telephone in a text, by its figures alone. */
export function phoneIn(text: string) {
  const digits = digitsOf(text)
  return isPhone(digits) ? digits : undefined
}

/** Nothing but figures, what is put between them, and the letters that are taken for them; 单号 before it or not. */
const numberPattern = /^(单号|no\.?)?[\s:#]*(\d[\doOlI|\s.·_~‐-―−-]*)$/i

const figuresOfNumber = (text: string) => numberPattern.exec(text.normalize('NFKC').trim())?.[2] ?? ''

export const numberIn = (text: string) => parseNumber(figuresOfNumber(text))

const ofNumber = 10

/** Four, five and one, apart: of a telephone nobody writes it so. */
const isInThree = (figures: string) => /^\S{4}\W+\S{5}\W+\S$/.test(figures.trim())

/** As long as a number, and yet none: a figure must be wrong. */
export function isWrongNumber(text: string) {
  const figures = figuresOfNumber(text)
  if (figuresIn(figures).length !== ofNumber || parseNumber(figures)) return false
  return isInThree(figures) || !phoneIn(text)
}

/** Figures alone, as of a telephone of which somebody wrote the end, or one too few: a telephone is found whole or not at all. */
export const isPhoneInPart = (text: string) =>
  /^\d{4,15}$/.test(digitsOf(text)) && !phoneIn(text) && !numberIn(text) && !isWrongNumber(text)

/** The words of a text; of one letter alone there is too much. */
export const termsIn = (text: string) =>
  plain(text)
    .split(' ')
    .filter((term) => [...term].length > 1)

type Named = { id: string; name: string; communityName: string }

const joined = (text: string) => plain(text).replace(/ /g, '')

/** Buildings of which somebody says so: by name, or by community and name. 栋 and 幢 are what others call 号楼. */
export function buildingsIn<B extends Named>(text: string, buildings: readonly B[]): B[] {
  const said = joined(text).replace(/(\d+)(栋|幢|号(?!楼))/g, '$1号楼')
  if (said.length < 2) return []
  const called = ({ name, communityName }: B) => joined(`${communityName.replace(/社区$/, '')}${name}`)
  const full = ({ name, communityName }: B) => joined(`${communityName}${name}`)
  const isSo = (one: B) => [joined(one.name), called(one), full(one)].includes(said)
  // 7号楼 is said of 灯塔新村7号楼 as well, but 17号楼 is another.
  const endsSo = (one: B) => /楼/.test(said) && new RegExp(`\\D${said}$`).test(full(one))
  const exact = buildings.filter(isSo)
  const meant = [...exact, ...buildings.filter((one) => !isSo(one) && endsSo(one))]
  return meant.length > 0 ? meant : buildings.filter((one) => /楼/.test(said) && full(one).includes(said))
}

/** As what a text can be read, the likeliest first. */
export function readAs(text: string, buildings: readonly Named[]): FoundBy[] {
  const can: Record<FoundBy, boolean> = {
    number: numberIn(text) !== undefined,
    phone: phoneIn(text) !== undefined,
    building: buildingsIn(text, buildings).length > 0,
    words: termsIn(text).length > 0,
  }
  return foundBy.filter((way) => can[way])
}
