import { leastVoices, type Counts } from '../../shared/opinion/opinion'
import type { Said } from './components'
import type { OpinionKept } from './opinion'
import { stanceOf, type Voice } from './stances'
import { answersIn, tally } from './tally'

/** What is known of a topic’s stances at one moment: counts for each shown opinion, and how many people answered. */
export type Summary = {
  at: number
  people: number
  counts: Record<string, Counts>
}

export type Voices = readonly ({ who: string } & Pick<Voice, 'said'>)[]

/** Counted once a minute, whoever asks; while few have answered, each time. */
const goodMs = 60_000

export const isFresh = ({ people, at }: Pick<Summary, 'people' | 'at'>, now: number) =>
  people >= leastVoices && Math.abs(now - at) < goodMs

/** Rows are people, columns the opinions that are shown. */
export const saidOn = (opinions: readonly OpinionKept[], voices: Voices): Said =>
  voices.map((voice) => opinions.map(({ id }) => stanceOf(voice, id)?.stance))

export function summaryOf(opinions: readonly OpinionKept[], voices: Voices, at: number): Summary {
  const said = saidOn(opinions, voices)
  const counts = tally(said)
  return {
    at,
    people: said.filter((row) => row.some((stance) => stance !== undefined)).length,
    counts: Object.fromEntries(
      opinions.map(({ id }, place) => [id, counts[place] ?? { agree: 0, disagree: 0, pass: 0 }]),
    ),
  }
}

/** The opinions that most people answered, at most so many. */
export const mostAnswered = (opinions: readonly OpinionKept[], { counts }: Summary, most: number) =>
  [...opinions].sort((one, other) => answered(counts, other.id) - answered(counts, one.id)).slice(0, most)

/** One item holds so many. */
const mostCounts = 4000

/** Of more opinions than one item holds, those that most people answered: the others are shown without their counts. */
export function mostCounted<S extends Summary>(summary: S): S {
  const ids = Object.keys(summary.counts)
  if (ids.length <= mostCounts) return summary
  const kept = ids
    .sort((one, other) => answered(summary.counts, other) - answered(summary.counts, one))
    .slice(0, mostCounts)
  return { ...summary, counts: Object.fromEntries(kept.map((id) => [id, summary.counts[id]])) }
}

const answered = (counts: Summary['counts'], id: string) => {
  const of = counts[id]
  return of ? answersIn(of) : 0
}
