import type { Beside } from './around'
import type { Topic } from './topic'

/** Nobody sees what the first few say of it: they would be known. */
const leastJudged = 5

/** When the judging was over; what came later was said too late. */
const overAt = ({ status, since }: Topic) =>
  status === 'archived' || status === 'standing' ? since : undefined

const inTime = ({ judgements }: Beside, over: number | undefined) =>
  [...judgements.values()].filter(({ at }) => at <= (over ?? at))

const isShown = (number: number, over: number | undefined) =>
  number > 0 && (number >= leastJudged || over !== undefined)

/** How many households say it was kept, partly, broken. */
export function judgedOf(n: number, topic: Topic, beside: Beside) {
  const over = overAt(topic)
  const said = inTime(beside, over).flatMap(({ judged }) => judged.filter((one) => one.n === n))
  const of = (is: string) => said.filter((one) => one.is === is).length
  if (!isShown(said.length, over)) return undefined
  return { kept: of('kept'), partly: of('partly'), broken: of('broken') }
}

/**
 * What they add in words: without the verdict it came with, without its time, in the order of keyed hashes, and once where
 * one person said it for several homes.
 */
export function judgedWords(topic: Topic, beside: Beside): string[] {
  const over = overAt(topic)
  const said = inTime(beside, over)
  if (!isShown(said.length, over)) return []
  const once = new Map(said.map((one) => [one.key, one.words]))
  return [...once.values()].filter((words) => words !== undefined)
}
