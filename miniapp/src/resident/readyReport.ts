import { openQuestion, type Answers, type Category } from '../../../shared/category/category'
import { suggestCategories } from '../../../shared/category/suggest'
import type { Answer } from '../../../shared/contract'
import type { Catalogue } from '../../../shared/street/operations'
import type { ReportBody } from '../drafts/report'
import { wrongPhone } from './wrongPhone'

type Me = Pick<Answer<'me'>, 'name' | 'phone'>

/** Of a volunteer's skill, or called by the words with which one asks for a hand 求助. */
const isHelp = ({ name, searchWords, skills, stopper }: Category) =>
  !stopper &&
  (skills !== undefined || [name, ...searchWords].some((word) => ['搭把手', '帮忙', '求助'].includes(word)))

/** Who asks for a hand is shown first where hands are lent, even if the words sound like a repair. */
function helpFirst(categories: Category[], guesses: Category[]) {
  const meant = guesses.filter(isHelp)
  const help = meant.length > 0 ? meant : suggestCategories(categories.filter(isHelp), '搭把手 帮忙 求助', 1)
  return [...help, ...guesses.filter((guess) => !help.includes(guess))]
}

/**
 * What the words may mean, best first; and which one holds: the one chosen, else the best guess. Who asks for a hand is
 * not sent to the telephone by a guess alone.
 */
export function categoryOf({ categories }: Pick<Catalogue, 'categories'>, body: ReportBody) {
  const meant = suggestCategories(categories, body.description)
  const guesses = body.kind === 'help' ? helpFirst(categories, meant) : meant
  const chosen = categories.find(({ code }) => code === body.categoryCode)
  return { guesses, category: chosen ?? guesses.find(({ stopper }) => body.kind !== 'help' || !stopper) }
}

const filled = (contact: { name?: string | undefined; phone?: string | undefined }) => {
  const name = contact.name?.trim()
  const phone = contact.phone?.trim()
  return name || phone ? { ...(name && { name }), ...(phone && { phone }) } : undefined
}

/** Whom to call: the person it is reported for, or the reporter as far as they leave a number. */
export const phoneShown = (body: ReportBody, me: Me | undefined) => body.contact?.phone ?? me?.phone ?? ''

function contactOf(body: ReportBody, me: Me | undefined) {
  if (body.onBehalf) return filled(body.contact ?? {})
  return body.anonymous ? undefined : filled({ name: me?.name, phone: phoneShown(body, me) })
}

/** Only what this category asks: the answers to another's questions stay behind. */
function answersTo(category: Category, answers: Answers = {}): Answers | undefined {
  const given = category.questions.flatMap(({ code }) => {
    const answer = answers[code]?.trim()
    return answer ? [[code, answer] as const] : []
  })
  return given.length > 0 ? Object.fromEntries(given) : undefined
}

export type WrongIn = Partial<Record<'category' | 'place' | 'phone' | 'question', string>>

/** The report as it will be sent, or what is still missing, by field. */
export function readyReport(body: ReportBody, category: Category | undefined, me: Me | undefined) {
  const answers = category && answersTo(category, body.answers)
  const contact = contactOf(body, me)
  const { contact: _, answers: __, ...rest } = body
  const ready: ReportBody = {
    ...rest,
    ...(category && { categoryCode: category.code }),
    // A photo alone says what it is; the order needs a sentence.
    description: body.description.trim() || `${category?.name ?? ''}，看照片`,
    ...(answers && { answers }),
    ...(contact && { contact }),
  }
  return { ready, wrong: wrongIn(ready, category) }
}

function wrongIn({ place, answers, contact }: ReportBody, category: Category | undefined): WrongIn {
  const open = category && openQuestion(category, answers)
  const phone = wrongPhone(contact?.phone)
  return {
    ...(!category && { category: '选一个类别，才知道归谁办' }),
    ...(!place && { place: '没打开定位也行：选一个楼栋就能交' }),
    ...(open && { question: open }),
    ...(phone && { phone }),
  }
}
