import { openQuestion, type Answers, type Category } from '../../../shared/category/category'
import { suggestCategories } from '../../../shared/category/suggest'
import { flag, known } from '../../../shared/known'
import { Phone } from '../../../shared/person/person'
import type { Catalogue } from '../../../shared/street/operations'
import type { Heard, Purpose, VisitCommand } from '../../../shared/visit/visit'
import type { Kind } from '../../../shared/workOrder/commands'
import { newCommandKey } from '../commandKey'

/** One thing heard, as far as it is written. */
export type HeardWriting = {
  id: string
  kind: Kind
  words: string
  /** As it was picked; the guess from the words holds until then. */
  categoryCode?: string
  answers: Answers
}

/** Whose code was read out, and what the server gave for it. */
export type Who = { name: string; isVerified: boolean; ticket: string }

/** A visit as far as it is written. */
export type Writing = {
  buildingId?: string
  room: string
  purpose?: Purpose
  note: string
  name: string
  phone: string
  heard: HeardWriting[]
  who?: Who | undefined
  /** 另一处房子: where she was verified before stays hers as well. */
  isAnother?: boolean | undefined
}

export const blankWriting: Writing = { room: '', note: '', name: '', phone: '', heard: [] }

export const blankHeard = (): HeardWriting => ({
  id: newCommandKey(),
  kind: 'issue',
  words: '',
  answers: {},
})

/** From what was said: never what the street does not deal with. */
export const guessesFor = ({ words }: HeardWriting, categories: Category[]) =>
  suggestCategories(
    categories.filter(({ stopper }) => !stopper),
    words,
    2,
  )

export function categoryOf(heard: HeardWriting, categories: Category[]) {
  const picked = categories.find(({ code }) => code === heard.categoryCode)
  return picked ?? guessesFor(heard, categories)[0]
}

/** One that was opened and left empty is nothing that was heard. */
const said = ({ heard }: Writing) => heard.filter(({ words }) => words.trim())

export type Wrong = { field: string; words: string; heardId?: string }

function wrongInHeard(heard: HeardWriting, categories: Category[]): Wrong | undefined {
  const category = categoryOf(heard, categories)
  const about = { heardId: heard.id }
  if (!category) return { ...about, field: 'category', words: '选一个类别，单子才知道找谁' }
  if (category.stopper) return { ...about, field: 'category', words: category.stopper.words }
  const open = openQuestion(category, heard.answers)
  return open ? { ...about, field: open, words: '这一问要答' } : undefined
}

const asked: [field: string, isMissing: (writing: Writing) => boolean, words: string][] = [
  ['household', ({ buildingId }) => !buildingId, '选一栋楼'],
  ['household', ({ room }) => !room.trim(), '写上门牌，例如“2单元 401”'],
  ['purpose', ({ purpose }) => !purpose, '选一样，为什么去'],
  [
    'phone',
    ({ phone }) => Boolean(phone.trim()) && !Phone.safeParse(phone).success,
    '电话的位数不对：手机 11 位，座机连区号写',
  ],
]

/** The first thing that is missing, and where. */
export function wrongIn(writing: Writing, { categories }: Pick<Catalogue, 'categories'>): Wrong | undefined {
  const missing = asked.find(([, isMissing]) => isMissing(writing))
  if (missing) return { field: missing[0], words: missing[2] }
  for (const heard of said(writing)) {
    const wrong = wrongInHeard(heard, categories)
    if (wrong) return wrong
  }
  return undefined
}

const heardOf = (heard: HeardWriting, categories: Category[]): Heard => {
  const { kind, words, answers } = heard
  const category = categoryOf(heard, categories)
  const isAsked = Object.keys(answers).length > 0 && (category?.questions.length ?? 0) > 0
  return {
    kind,
    categoryCode: category?.code ?? '',
    words: words.trim(),
    ...(isAsked && { answers }),
  }
}

/** 核实: whose code was read, and whether it is a home beside the one she has. */
const confirmed = ({ who, isAnother }: Writing) => ({
  ticket: who?.ticket,
  isAnother: flag(who?.isVerified && isAnother),
})

/** What goes out. Nothing is missing any more. */
export function commandOf(writing: Writing, { categories }: Pick<Catalogue, 'categories'>): VisitCommand {
  const { buildingId = '', room, purpose = 'routine', note, name, phone } = writing
  const contact = known({ name: name.trim() || undefined, phone: phone.trim() || undefined })
  return known({
    buildingId,
    room: room.trim(),
    purpose,
    note: note.trim() || undefined,
    contact: Object.keys(contact).length > 0 ? contact : undefined,
    heard: said(writing).map((heard) => heardOf(heard, categories)),
    ...confirmed(writing),
  })
}

/** Back under the pen: what was sent and came back. */
export function writingOf({ heard, contact, ticket, note = '', ...rest }: VisitCommand): Writing {
  const { name = '', phone = '' } = contact ?? {}
  return {
    ...blankWriting,
    ...rest,
    note,
    name,
    phone,
    ...(ticket && { who: { name, isVerified: false, ticket } }),
    heard: heard.map(({ answers = {}, ...one }) => ({ ...blankHeard(), ...one, answers })),
  }
}
