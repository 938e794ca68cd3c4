import type { PhotoPlace } from './place'

const windowSeconds = 3600

/**
 * Where a photo can be fetched for a short while by whoever was shown what it belongs to: an image cannot send a token.
 * A link lives for one to two hours, as long as a page may lie open, and is the same for all who ask in one hour.
 */
export function photoLink(
  photoKey: string,
  { photoPlace, now }: { photoPlace: PhotoPlace; now: () => number },
) {
  const from = Math.floor(now() / 1000 / windowSeconds) * windowSeconds
  return photoPlace.link(photoKey, { from, until: from + 2 * windowSeconds })
}
