import { lambdas } from '../lambdas'
import { takes } from './habits'
import type { Lives } from './lives'
import { gbSecondsOf, sumOf, type Use } from './use'

/** What each command writes there, by the published rules: 2 for its record, 1 each for order, event and counter. */
export const written = { record: 2, order: 1, event: 1, counter: 1 } as const
const perCommand = Object.values(written).reduce((sum, units) => sum + units, 0)
/** Ours writes the head, of at most one unit. */
const ownHead = 1
/** Record begun and ended, event, counter: round trips that ours does not make. */
const moreRoundTrips = 4

/** All of one order’s life, with what the stream’s readers do for it. */
export const lifeOf = ({ commands, photos, heard }: Lives) =>
  sumOf([...Object.values(commands), photos, heard.stream, heard.gather])

/**
 * The same life kept as “idempotency record + update + event + counter”, reckoned from ours: the same reads, words,
 * index entries and messages; each command's own writes by the rules, and no leaves of numbers folded from the stream.
 */
export function otherLifeOf(lives: Lives): Use {
  const commands = Object.keys(lives.commands).length
  const ours = lifeOf(lives)
  const roundTrips = commands * moreRoundTrips
  return {
    ...ours,
    writes: ours.writes - commands * ownHead - lives.heard.leafWrites + commands * perCommand,
    roundTrips: ours.roundTrips + roundTrips,
    gbSeconds: ours.gbSeconds + gbSecondsOf(lambdas.moves.memory, takes.roundTrip * roundTrips),
  }
}
