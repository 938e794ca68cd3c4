import type { Seal } from '../seal'

/** A link lives for one to two hours, as long as a page may lie open, and is the same for all who ask in one hour. */
const windowSeconds = 3600

export const linkMark = (photoKey: string, until: string) => `${photoKey} ${until}`

/** Where a photo can be fetched for a short while by whoever was shown the order: an image cannot send a token. */
export function photoLink(photoKey: string, { seal, now }: { seal: Seal; now: () => number }) {
  const until = ((Math.floor(now() / 1000 / windowSeconds) + 2) * windowSeconds).toString(36)
  return `/photos/${photoKey}?until=${until}&mark=${seal.of('photo', linkMark(photoKey, until))}`
}

export const linkHolds = (
  photoKey: string,
  link: { until: string; mark: string },
  { seal, now }: { seal: Seal; now: () => number },
) => parseInt(link.until, 36) * 1000 > now() && seal.holds('photo', linkMark(photoKey, link.until), link.mark)
