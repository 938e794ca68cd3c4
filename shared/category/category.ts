import * as z from 'zod/mini'
import { words } from '../text'
import { Skills } from '../volunteer/skills'

/** How fast it must be finished 时限: emergency 2 h, utilities 24 h, ordinary 7 days, complex 15 days. */
export const classes = ['emergency', 'utilities', 'ordinary', 'complex'] as const
export type Class = (typeof classes)[number]

export const CategoryCode = z.string().check(z.regex(/^[A-Z]\d{2,4}$/))

/** One more thing to ask, typed: the form shows it and the server checks it from the same lines. */
export const Question = z.object({
  code: z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,23}$/)),
  ask: z.string(),
  required: z.boolean(),
  kind: z.enum(['choice', 'text', 'yesNo']),
  choices: z.optional(z.array(z.string())),
})
export type Question = z.output<typeof Question>

export const Category = z.object({
  code: CategoryCode,
  name: z.string(),
  /** 大类, e.g. 公用设施. */
  group: z.string(),
  /** What a resident would say instead: searched, and matched against what is typed. */
  searchWords: z.array(z.string()),
  class: z.enum(classes),
  questions: z.array(Question),
  /** 办结要附现场照片. Off unless there is a reason: nobody is asked for photos beyond need. */
  afterPhoto: z.boolean(),
  /** 默认不公开: neighbours neither see it on the map nor may open it. */
  private: z.boolean(),
  /** Of a volunteer who may grab it 抢单, one of these; left out: nobody needs any. */
  skills: z.optional(Skills),
  /** 不归街道管: whom to call instead. Such a category cannot be ordered. */
  stopper: z.optional(z.object({ words: z.string(), phone: z.optional(z.string()) })),
})
export type Category = z.output<typeof Category>

export const Answers = z.record(z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,23}$/)), words(200))
export type Answers = z.output<typeof Answers>

/** The first question left open or answered with something that is not among its choices. */
export function openQuestion(category: Category, answers: Answers = {}) {
  const isOpen = ({ code, required, kind, choices = [] }: Question) => {
    const answer = answers[code]
    if (answer === undefined) return required
    if (kind === 'yesNo') return answer !== '是' && answer !== '否'
    return kind === 'choice' && !choices.includes(answer)
  }
  return category.questions.find(isOpen)?.code ?? strangeAnswer(category, answers)
}

const strangeAnswer = (category: Category, answers: Answers) =>
  Object.keys(answers).find((code) => !category.questions.some((question) => question.code === code))
