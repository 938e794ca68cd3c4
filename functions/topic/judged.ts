import { leastJudged } from '../../shared/topic/leastJudged'
import type { Beside } from './around'
import type { Topic } from './topic'

/** When the judging was over; what came later was said too late. */
const overAt = ({ status, since }: Topic) =>
  status === 'archived' || status === 'standing' ? since : undefined

function inTime(topic: Topic, { judgements }: Beside) {
  const over = overAt(topic)
  return [...judgements.values()].filter(({ at }) => at <= (over ?? at))
}

/** How many households say it was kept, partly, broken. */
export function judgedOf(n: number, topic: Topic, beside: Beside) {
  const said = inTime(topic, beside).flatMap(({ judged }) => judged.filter((one) => one.n === n))
  const of = (is: string) => said.filter((one) => one.is === is).length
  if (said.length < leastJudged) return undefined
  return { kept: of('kept'), partly: of('partly'), broken: of('broken') }
}

/**
 * What they add in words: without the verdict it came with, without its time, in the order of keyed hashes, and once where
 * one person said it for several homes.
 */
export function judgedWords(topic: Topic, beside: Beside): string[] {
  const said = inTime(topic, beside)
  if (said.length < leastJudged) return []
  return [...new Map(said.flatMap(({ words }) => Object.entries(words))).values()]
}
