import type { PhotoKeeper } from '../photo/files'
import { keepNamed } from '../photo/keepNamed'
import { namesPhotos } from '../photo/keys'
import { keys } from '../keys'
import type { Images } from '../stream/store'
import type { Key } from '../table/store'
import { hearDemand, type DemandHearingDeps } from './hearDemand'

/** `keeper`: left out where there are no photos. */
export type GatheringDeps = DemandHearingDeps & { keeper?: PhotoKeeper | undefined }

/** Whether there is something in it for this reader of the stream. */
export const isGathered = (key: Key, { keeper }: GatheringDeps) =>
  keys.isOrder(key) || (keeper !== undefined && namesPhotos(key))

/** Orders go to those that say the same; photos that something names stay, and those that nothing names any more go. */
export async function hearGathering({ key, ...images }: Images & { key: Key }, deps: GatheringDeps) {
  if (deps.keeper && namesPhotos(key)) await keepNamed(images, deps.keeper)
  if (keys.isOrder(key)) await hearDemand(images, deps)
}
