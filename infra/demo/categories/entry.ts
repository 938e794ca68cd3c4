import type { Category, Class, Question } from '../../../shared/category/category'
import type { Skill } from '../../../shared/volunteer/skills'
import type { UnitName } from '../units'

type More = {
  questions?: Question[]
  afterPhoto?: true
  private?: true
  skills?: Skill[]
  stopper?: NonNullable<Category['stopper']>
  /** Another unit answers for it in these communities, by their number. */
  elsewhere?: { unit: UnitName; communities: number[] }
}

export type Entry = { category: Category; unit: UnitName; elsewhere?: More['elsewhere'] }

type Line = [code: string, name: string, ofClass: Class, unit: UnitName, says: string, more?: More]

/** The categories of one group 大类; `says` are the words residents use for it, with spaces between. */
export const group = (name: string, lines: Line[]): Entry[] =>
  lines.map(([code, title, ofClass, unit, says, { elsewhere, ...more } = {}]) => ({
    unit,
    ...(elsewhere && { elsewhere }),
    category: {
      code,
      name: title,
      group: name,
      searchWords: says.trim().split(/\s+/),
      class: ofClass,
      questions: more.questions ?? [],
      afterPhoto: more.afterPhoto ?? false,
      private: more.private ?? false,
      ...(more.skills && { skills: more.skills }),
      ...(more.stopper && { stopper: more.stopper }),
    },
  }))

export const choice = (code: string, ask: string, choices: string[]): Question => ({
  code,
  ask,
  kind: 'choice',
  required: false,
  choices,
})

/** Asked before it can be sent: the answer decides how fast somebody must come. */
export const must = (code: string, ask: string): Question => ({ code, ask, kind: 'yesNo', required: true })

export const text = (code: string, ask: string): Question => ({ code, ask, kind: 'text', required: false })
