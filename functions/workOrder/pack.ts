import { roles } from '../../shared/actor'
import { link } from '../seal'
import { readChange, writeChange } from './changeCodecs'
import type { Deed, StepKept } from './workOrder'

// prettier-ignore
const deedLetters = {
  order: 'o', file: 'f', handle: 'h', dispatch: 'd', accept: 'a', return: 'r', finish: 'n', rework: 'w', close: 'c',
  rate: 't', reopen: 'e', decline: 'x', withdraw: 'v', merge: 'm', absorb: 'b', join: 'j', note: 's', remind: 'i',
  escalate: 'u', warn: 'y', lapse: 'l', extend: 'p', suspend: 'z', grant: 'g', refuse: 'q', resume: 'k',
  grab: 'G', whistle: 'W', reportIn: 'R', ungrabbed: 'U', unreached: 'N', recall: 'K',
} satisfies Record<Deed, string>

// The keys of the table above are deeds, which Object.entries forgets.
const deedOf = new Map(Object.entries(deedLetters).map(([deed, letter]) => [letter, deed as Deed]))

const separator = '~'
const linkOf = (packed: string) => packed.slice(packed.lastIndexOf(separator) + 1)

/**
 * One step in about 90 bytes, so that a normal life fits into one write unit: deed and role, time, person,
 * command key, what it said, the changes, and last the link that covers this step and the link before it.
 */
export function pack(step: StepKept, street: string, before = '') {
  const head = `${deedLetters[step.deed]}${roles.indexOf(step.as)}`
  const line = [head, step.at.toString(36), step.by, step.key, step.said, ...writeChange(step.change, street)]
  const text = line.join(separator)
  return `${text}${separator}${link(linkOf(before), text)}`
}

export function unpack(packed: string, street: string): StepKept {
  // A line always has these six; one that has not is refused with its deed below.
  const [head, at, by, key, said, ...rest] = packed.split(separator) as [
    string,
    string,
    string,
    string,
    string,
    ...string[],
  ]
  const deed = deedOf.get(head.charAt(0))
  const role = roles[Number(head.charAt(1))]
  if (!deed || !role) throw new Error(`unreadable step ${head}`)
  return {
    deed,
    as: role,
    at: parseInt(at, 36),
    by,
    key,
    said,
    change: readChange(rest.slice(0, -1), street),
  }
}

/** The number of the first step whose link does not fit, or nothing when the history is whole. */
export const brokenLink = (packed: string[]) => {
  const at = packed.findIndex((line, n) => {
    const text = line.slice(0, line.lastIndexOf(separator))
    return linkOf(line) !== link(linkOf(packed[n - 1] ?? ''), text)
  })
  return at < 0 ? undefined : at
}
