import { MotionProposed } from '../../../shared/ballot/motion'
import type { BallotKind } from '../../../shared/ballot/rule'

/** A motion as it is typed: options by their names. */
export type WrittenMotion = {
  title: string
  text: string
  against: string
  kind: BallotKind
  options: string[]
  most: number
}

export const blankMotion: WrittenMotion = {
  title: '',
  text: '',
  against: '',
  kind: 'yesNo',
  options: ['', ''],
  most: 2,
}

export type WrongMotion = Partial<Record<'title' | 'text' | 'against' | 'options' | 'most', string>>

const words: Required<WrongMotion> = {
  title: '写成一句话，最多 120 个字',
  text: '最多 2000 个字',
  against: '写下最有力的不同意见，最多 1000 个字',
  options: '至少写两个选项，不能一样',
  most: '写 1 到选项的个数',
}

/** As it is sent; the options are named o1, o2, … in their order. */
export function motionOf(written: WrittenMotion): { motion?: MotionProposed; wrong: WrongMotion } {
  const { title, text, against, kind, most } = written
  const options = kind === 'yesNo' ? [] : written.options.map((name) => name.trim()).filter(Boolean)
  const read = MotionProposed.safeParse({
    title,
    ...(text.trim() && { text }),
    against,
    kind,
    options: options.map((name, at) => ({ id: `o${at + 1}`, name })),
    ...(kind === 'several' && { most }),
  })
  const areNamedTwice = new Set(options).size < options.length
  if (read.success && !areNamedTwice) return { motion: read.data, wrong: {} }
  const found = read.success ? ['options'] : read.error.issues.map(({ path, message }) => path[0] ?? message)
  const isField = (field: PropertyKey): field is keyof WrongMotion => String(field) in words
  const wrong: WrongMotion = Object.fromEntries(found.filter(isField).map((field) => [field, words[field]]))
  return { wrong }
}
