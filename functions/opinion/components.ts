import type { Stance } from '../../shared/opinion/stance'
import { shuffled, type Chance } from './chance'
import { strongest } from './strongest'

/** Rows are people, columns opinions; nothing where somebody did not say. */
export type Said = (Stance | undefined)[][]

const values: Record<Stance, number> = { agree: 1, disagree: -1, pass: 0 }

/** What nobody was asked, or did not answer, says nothing: it stands at the average of those who did. */
function centred(said: Said) {
  const averages = (said[0] ?? []).map((_, column) => {
    const answers = said.flatMap((row) => row[column] ?? [])
    return answers.reduce((sum, stance) => sum + values[stance], 0) / Math.max(1, answers.length)
  })
  return said.map((row) =>
    averages.map((average, column) => {
      const stance = row[column]
      return stance === undefined ? 0 : values[stance] - average
    }),
  )
}

/** Adds `times` the row from this place on: what lies before is the same the other way round. */
function add(sum: Float64Array, row: Float64Array, from: number) {
  const times = row[from] ?? 0
  if (times === 0) return
  for (let at = from; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + times * (row[at] ?? 0)
}

/** How the opinions’ answers go together. */
function covarianceOf(rows: number[][]) {
  const size = rows[0]?.length ?? 0
  const sums = Array.from({ length: size }, () => new Float64Array(size))
  for (const row of rows.map((one) => Float64Array.from(one))) sums.forEach((sum, at) => add(sum, row, at))
  return sums.map((sum, at) =>
    Float64Array.from(sum, (value, other) => (other < at ? (sums[other]?.[at] ?? 0) : value) / rows.length),
  )
}

/** The same answers to each opinion, given by other people: whatever agreed between opinions is gone. */
function mixed(said: Said, chance: Chance): Said {
  const rows = said.map((row) => [...row])
  for (const [column] of (said[0] ?? []).entries()) {
    const who = rows.flatMap((row, at) => (row[column] === undefined ? [] : [at]))
    const answers = shuffled(
      who.map((at) => said[at]?.[column]),
      chance,
    )
    who.forEach((at, place) => rows[at]?.splice(column, 1, answers[place]))
  }
  return rows
}

const rounds = 9
/** By how much a direction must stand out from what chance makes of the same answers. */
const margin = 1.08
const most = 4

/**
 * Where each person stands, along the directions in which answers go together more than by chance (principal
 * components, as many as Horn’s parallel analysis finds). Each direction counts alike; who answered little is not
 * for that in the middle. No directions: no structure.
 */
export function positions(said: Said, chance: Chance): number[][] {
  const rows = centred(said)
  const noise = Math.max(
    ...Array.from(
      { length: rounds },
      () => strongest(covarianceOf(centred(mixed(said, chance))), 1, chance)[0]?.value ?? 0,
    ),
  )
  const directions = strongest(covarianceOf(rows), most, chance).filter(({ value }) => value > noise * margin)
  return rows.map((row, person) => {
    const answered = said[person]?.filter((stance) => stance !== undefined).length ?? 0
    const fill = Math.sqrt(row.length / Math.max(1, answered))
    return directions.map(({ value, vector }) => {
      const along = row.reduce((sum, answer, at) => sum + answer * (vector[at] ?? 0), 0)
      return (along * fill) / Math.sqrt(value)
    })
  })
}
