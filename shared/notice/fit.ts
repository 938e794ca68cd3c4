import { chinaOffset } from '../clock/china'

const cut = (text: string, most: number) => {
  if (text.length <= most) return text
  // A letter of two halves is left out whole.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 2)) ? most - 2 : most - 1
  return `${text.slice(0, end)}…`
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const only = (text: string, kept: RegExp) => (text.match(kept) ?? []).join('')

/** What WeChat takes in each kind of field 模板字段; anything longer is refused with 47003. */
const fits: Record<string, (text: string) => string> = {
  thing: (text) => cut(oneLine(text), 20),
  phrase: (text) => only(text, /[\u4e00-\u9fa5]/g).slice(0, 5),
  character_string: (text) => only(text, /[\x21-\x7e]/g).slice(0, 32),
  name: (text) => only(text, /[\u4e00-\u9fa5]/g).slice(0, 10),
  number: (text) => only(text, /\d/g).slice(0, 32),
  time: oneLine,
  date: oneLine,
}

/** A value as the field takes it: `thing1` at most twenty letters, `phrase2` five Chinese ones. Never empty: that is refused too. */
export function fit(field: string, text: string) {
  const kind = field.replace(/\d+$/, '')
  const value = (fits[kind] ?? fits['thing'] ?? oneLine)(text)
  return value || (kind === 'phrase' || kind === 'name' ? '无' : kind === 'number' ? '0' : '-')
}

const two = (number: number) => String(number).padStart(2, '0')

/** 2026年11月22日 15:01, as the field `time` wants it. */
export function timeSaid(at: number) {
  const day = new Date(at + chinaOffset)
  const date = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
  return `${date} ${two(day.getUTCHours())}:${two(day.getUTCMinutes())}`
}
