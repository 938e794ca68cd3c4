import { expiresFrom } from '../../functions/workOrder/privatePart'
import { lambdas } from '../lambdas'
import { gbSecondsOf, nothing, sumOf, type Use } from './use'
import { sumUnits } from '../bench/units'
import type { Ask } from './asking'
import { takes } from './habits'
import type { Stage } from './stage'

type Photographed = { photoKey: string; use: Use }

/** The ticket, and what follows the upload: the photo is fetched, drawn anew, put where it is shown, and marked. */
export async function photograph(
  by: string,
  { ask, stage }: { ask: Ask; stage: Stage },
): Promise<Photographed> {
  const { use, body } = await ask(by, { method: 'POST', path: '/photos', body: {} })
  const photoKey = String(body.photoKey)
  const { photos } = stage.deps
  const { trips } = await stage.meter.during(async () => {
    const ticket = await photos.ticket(photoKey)
    if (ticket) await photos.show(photoKey, { ...ticket, x: expiresFrom(stage.clock.now) })
  })
  const { reads, writes } = sumUnits(trips)
  const drawn: Use = {
    ...nothing,
    ...{ reads, writes, roundTrips: trips.length, calls: 1 },
    gbSeconds: gbSecondsOf(lambdas.photo.memory, takes.photo),
    // The phone's, the one that is shown, and the tag that says it is kept.
    puts: 3,
    gets: 1,
  }
  return { photoKey, use: sumOf([use, drawn]) }
}
