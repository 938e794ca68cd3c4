import type { HearingDeps } from './hear'
import { hear } from './hear'
import { deadLetterStore, type DeadLetter } from './store'

export type Redriven = { letter: DeadLetter; stillBroken?: string }

/** Plays a dead letter again, as news of the day it died; told at last, it is forgotten. */
export async function redrive(letter: DeadLetter, deps: HearingDeps): Promise<Redriven> {
  try {
    await hear(letter.record, deps, letter.at)
  } catch (error) {
    return { letter, stillBroken: String(error) }
  }
  await deadLetterStore(deps.table).forget(letter.key)
  return { letter }
}
