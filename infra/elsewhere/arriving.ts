import { takeArrived, type ArrivingDeps } from '../../functions/photo/arrived'
import type { Bucket } from '../../functions/photo/bucket'
import { repeating } from '../local/repeating'
import { asFunction } from '../rights/held'
import { arrivedIn } from './arrivedIn'

/** Whoever has sent a photo looks at it a moment later. */
const everyMs = 1500

/** Photos that phones have sent past us, drawn anew and shown. */
export function arriving(bucket: Bucket, deps: ArrivingDeps) {
  const said = (error: unknown) => deps.log({ arriving: 'a photo', broke: String(error), at: deps.now() })
  const look = async () => {
    // One that breaks holds up none behind it, and is looked at again.
    for (const record of (await arrivedIn(bucket)).Records)
      await asFunction('photo', () => takeArrived({ Records: [record] }, deps)).catch(said)
  }
  return repeating(look, { everyMs, said })
}
