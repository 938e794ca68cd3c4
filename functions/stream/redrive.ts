import { hearGathering, type GatheringDeps } from '../demand/hearGathering'
import { hearRecord, type HearingDeps } from './hearRecord'
import { deadLetterStore, imagesOf, keyOf, type DeadLetter, type Images } from './store'

export type RedrivingDeps = HearingDeps & GatheringDeps
export type Redriven = { letter: DeadLetter; stillBroken?: string }

/** What was too large to be kept is read anew: all of its steps are told, and those that were told stay as they are. */
async function imagesIn({ record }: DeadLetter, { table }: HearingDeps): Promise<Images> {
  const images = imagesOf(record)
  if (images.after || images.before) return images
  const after = await table.get(keyOf(record))
  if (!after) throw new Error('the order is not there any more')
  return { before: undefined, after }
}

/** Plays a dead letter again, as news of the day it died; told at last, it is forgotten. */
export async function redrive(letter: DeadLetter, deps: RedrivingDeps): Promise<Redriven> {
  try {
    const key = keyOf(letter.record)
    const images = await imagesIn(letter, deps)
    await hearRecord({ key, ...images }, deps, letter.at)
    await hearGathering({ key, ...images }, deps)
  } catch (error) {
    return { letter, stillBroken: String(error) }
  }
  await deadLetterStore(deps.table).forget(letter.key)
  return { letter }
}
