import type { BucketStore } from '../photo/bucketStore'
import { keepNamed } from '../photo/keepNamed'
import { namesPhotos } from '../photo/keys'
import { keys } from '../keys'
import type { Images } from '../stream/store'
import type { Key } from '../table/store'
import { hearDemand, type DemandHearingDeps } from './hearDemand'

/** `bucket`: left out where photos lie on the disk, from which nothing is swept up. */
export type GatheringDeps = DemandHearingDeps & { bucket?: BucketStore | undefined }

/** Whether there is something in it for this reader of the stream. */
export const isGathered = (key: Key, { bucket }: GatheringDeps) =>
  keys.isOrder(key) || (bucket !== undefined && namesPhotos(key))

/** Orders go to those that say the same; photos that something names stay. */
export async function hearGathering({ key, ...images }: Images & { key: Key }, deps: GatheringDeps) {
  if (deps.bucket && namesPhotos(key)) await keepNamed(images, deps.bucket)
  if (keys.isOrder(key)) await hearDemand(images, deps)
}
