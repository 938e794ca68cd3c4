import {
  asks,
  kinds,
  priorities,
  satisfiedAnswers,
  solvedAnswers,
  verdicts,
} from '../../shared/workOrder/commands'
import { statuses } from '../../shared/workOrder/transitions'
import type { Called, Change, Rating } from './workOrder'

type Codec<F extends keyof Change> = {
  letter: string
  write: (value: NonNullable<Change[F]>, street: string) => string
  read: (text: string, street: string) => NonNullable<Change[F]> | undefined
}

const oneOf = <T extends string>(letter: string, list: readonly T[]) => ({
  letter,
  write: (value: T) => list.indexOf(value).toString(36),
  read: (text: string) => list[parseInt(text, 36)],
})
const wholeNumber = (letter: string) => ({
  letter,
  write: (value: number) => value.toString(36),
  read: (text: string) => parseInt(text, 36),
})
const flag = (letter: string) => ({ letter, write: () => '', read: () => true })
const plain = (letter: string) => ({ letter, write: (value: string) => value, read: (text: string) => text })
/** Codes of the order's own street begin with it; it is said once, in the key. */
const inStreet = (letter: string) => ({
  letter,
  write: (value: string, street: string) => value.replace(street, '.'),
  read: (text: string, street: string) => text.replace('.', street),
})

const rating: Codec<'rating'> = {
  letter: 'a',
  write: ({ contacted, solved, satisfied }: Rating) =>
    `${Number(contacted)}${solvedAnswers.indexOf(solved)}${satisfiedAnswers.indexOf(satisfied)}`,
  read: ([contacted, solved, satisfied]: string) => ({
    contacted: contacted === '1',
    solved: solvedAnswers[Number(solved)] ?? 'not',
    satisfied: satisfiedAnswers[Number(satisfied)] ?? 'not',
  }),
}

/** Several, with dots between. */
const several = (letter: string) => {
  const one = inStreet(letter)
  return {
    letter,
    write: (ids: string[], street: string) => ids.map((id) => id.replace(street, '')).join('.'),
    read: (text: string, street: string) => text.split('.').map((id) => one.read(`.${id}`, street)),
  }
}

const called: Codec<'called'> = {
  letter: 'z',
  write: (calls: Called[], street) =>
    calls
      .map(({ unitId, dueAt, ringsAt }) => [
        unitId.replace(street, ''),
        dueAt.toString(36),
        ringsAt.toString(36),
      ])
      .map((parts) => parts.join(':'))
      .join('.'),
  read: (text, street) =>
    text.split('.').map((call) => {
      const [unit = '', due = '', rings = ''] = call.split(':')
      return { unitId: street + unit, dueAt: parseInt(due, 36), ringsAt: parseInt(rings, 36) }
    }),
}

/** The letter each change is kept under. A letter is never given a second meaning. */
const codecs: { [F in keyof Change]-?: Codec<F> } = {
  status: oneOf('s', statuses),
  holder: inStreet('h'),
  dueAt: wholeNumber('d'),
  ringsAt: wholeNumber('u'),
  asks: oneOf('e', asks),
  askedUntil: wholeNumber('t'),
  leftSeconds: wholeNumber('y'),
  assist: several('j'),
  called,
  callOf: inStreet('m'),
  callBackBy: wholeNumber('C'),
  promisedAt: wholeNumber('p'),
  kind: oneOf('k', kinds),
  categoryCode: plain('c'),
  gridId: inStreet('g'),
  buildingId: inStreet('b'),
  cell: plain('l'),
  priority: oneOf('r', priorities),
  isPrivate: flag('x'),
  photos: wholeNumber('q'),
  verdict: oneOf('v', verdicts),
  rating,
  household: plain('o'),
  otherOrderId: inStreet('i'),
  followers: plain('f'),
  hasWords: flag('w'),
  isInternal: flag('n'),
  isOnBehalf: flag('B'),
}

// One codec for every field, whatever its type: the table above has checked that letter and type belong together.
const entries = Object.entries(codecs) as [keyof Change, Codec<keyof Change>][]

export const writeChange = (change: Change, street: string) =>
  entries.flatMap(([field, { letter, write }]) => {
    const value = change[field]
    return value === undefined || value === false || value === '' ? [] : [letter + write(value, street)]
  })

const byLetter = new Map(entries.map(([field, { letter, read }]) => [letter, { field, read }]))

/** Letters that this release does not know are passed over; the line itself is kept as it is. */
export function readChange(parts: string[], street: string): Change {
  const change: Record<string, unknown> = {}
  for (const part of parts) {
    const known = byLetter.get(part.charAt(0))
    if (known) change[known.field] = known.read(part.slice(1), street)
  }
  return change
}
