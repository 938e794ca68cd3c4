import type { Order, Step } from '../../../shared/workOrder/order'
import { shortDateOf } from '../clockText'
import type { Shown } from '../kit/Photo'
import { photoSrc } from '../workOrder/photoSrc'

const numbered = (urls: string[], words: (place: number) => string): Shown[] =>
  urls.map((url, index) => ({ src: photoSrc(url), alt: words(index + 1) }))

/** What the resident photographed. */
export const photosBefore = ({ photoUrls, reportedAt }: Pick<Order, 'photoUrls' | 'reportedAt'>) =>
  numbered(photoUrls, (place) => `居民拍的第 ${place} 张`).map((photo) => ({
    ...photo,
    tag: `之前 ${shortDateOf(reportedAt)}`,
  }))

/** What was photographed when it was done; of several finishes the last. */
export function photosAfter(steps: Step[]) {
  const finish = [...steps].reverse().find(({ move }) => move === 'finish')
  if (!finish) return []
  return numbered(finish.photoUrls, (place) => `办好以后拍的第 ${place} 张`).map((photo) => ({
    ...photo,
    tag: `之后 ${shortDateOf(finish.at)}`,
  }))
}
