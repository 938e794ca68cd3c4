import { takeArrived, type ArrivingDeps } from '../../functions/photo/arrived'
import type { Bucket } from '../../functions/photo/bucket'
import { repeating } from '../local/repeating'
import { asFunction } from '../rights/held'
import { arrivedIn } from './arrivedIn'

/** Whoever has sent a photo looks at it a moment later. */
const everyMs = 1500
/** As long as the cloud waits before it tries what broke once more. */
const pauseMs = 60_000

/** One look at all that phones have sent past us. What breaks is passed over for a while, and holds up none behind it. */
export function lookerAt(bucket: Bucket, deps: ArrivingDeps) {
  const notBefore = new Map<string, number>()
  return async () => {
    for await (const record of arrivedIn(bucket)) {
      const { key } = record.s3.object
      if ((notBefore.get(key) ?? 0) > deps.now()) continue
      notBefore.set(key, deps.now() + pauseMs)
      const take = () => takeArrived({ Records: [record] }, deps)
      await asFunction('photo', take).catch((error: unknown) =>
        deps.log({ arriving: 'a photo', broke: String(error), at: deps.now() }),
      )
    }
    for (const [key, at] of notBefore) if (at <= deps.now()) notBefore.delete(key)
  }
}

/** Photos that phones have sent past us, drawn anew and shown. */
export const arriving = (bucket: Bucket, deps: ArrivingDeps) =>
  repeating(lookerAt(bucket, deps), {
    everyMs,
    said: (error) => deps.log({ arriving: 'a photo', broke: String(error), at: deps.now() }),
  })
