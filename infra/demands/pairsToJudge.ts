import type { Grouped, Message } from './groupMessages'

export type PairToJudge = { one: Message; other: Message; isOneGroup: boolean }

/** So many of each: pairs put together, and neighbours that were not. */
const mostEach = 30

const within = ({ messages }: Grouped): PairToJudge[] => {
  const [first] = messages
  const last = messages[messages.length - 1]
  return first && last && first !== last ? [{ one: first, other: last, isOneGroup: true }] : []
}

const letters = ({ title }: Message) => new Set(title)

const shared = (one: Message, other: Message) => {
  const there = letters(other)
  return [...letters(one)].filter((letter) => there.has(letter)).length
}

/** The group whose title is most like it without having been found to be the same. */
function nextTo(group: Grouped, groups: Grouped[]): PairToJudge[] {
  const [one] = group.messages
  const others = groups.flatMap(({ messages }) => (messages[0] && messages[0] !== one ? [messages[0]] : []))
  const [other] = one ? others.sort((a, b) => shared(one, b) - shared(one, a)) : []
  return one && other ? [{ one, other, isOneGroup: false }] : []
}

/** What is worth the eye: the two ends of each group, and groups that look alike and were kept apart. */
export function pairsToJudge(groups: Grouped[]): PairToJudge[] {
  const several = groups.filter(({ messages }) => messages.length > 1)
  return [
    ...several.slice(0, mostEach).flatMap(within),
    ...several.slice(0, mostEach).flatMap((group) => nextTo(group, groups)),
  ]
}
