import { mostPhotoBytes, PhotoKey } from '../../shared/photo/photo'
import type { ApiDeps } from '../deps'
import { arrived } from './bucket'
import type { BucketStore } from './bucketStore'
import type { publishable } from './publish'
import { isOpen, mostTries, type TicketKept } from './store'
import { nameableUntil } from './sweep'
import { countTry } from './tries'

export type ArrivingDeps = Pick<ApiDeps, 'photos' | 'now' | 'log' | 'table'> & {
  bucket: Pick<BucketStore, 'arrived' | 'show' | 'forgetArrived'>
  draw: typeof publishable
}

/** Of S3's event, what is read here. */
export type Arrivals = { Records: { s3: { object: { key: string; size: number } } }[] }

type Arrival = { photoKey: string; size: number }

async function settle({ photoKey, size }: Arrival, ticket: TicketKept, deps: ArrivingDeps) {
  const { photos, bucket, now, draw } = deps
  if (size > mostPhotoBytes) return photos.refuse(photoKey, ticket, 'photoTooLarge')
  const jpeg = await draw(await bucket.arrived(photoKey))
  if (!jpeg.ok) return photos.refuse(photoKey, ticket, jpeg.refusal)
  await bucket.show(photoKey, jpeg.value)
  return photos.show(photoKey, { ...ticket, x: nameableUntil(now()) })
}

/** A try is counted before it begins; after the third the phone is told, and whoever is woken for it. */
async function tryToSettle(arrival: Arrival, ticket: TicketKept, deps: ArrivingDeps): Promise<void> {
  const giveUp = () => deps.photos.refuse(arrival.photoKey, ticket, 'photoBroken')
  const nth = await countTry(arrival.photoKey, deps)
  try {
    if (nth <= mostTries) await settle(arrival, ticket, deps)
  } catch (error) {
    if (nth === mostTries) await giveUp()
    throw error
  }
  if (nth > mostTries) await giveUp()
}

/** The ticket is settled before what was sent goes: whoever is told of it again finds either. */
async function take(arrival: Arrival, deps: ArrivingDeps) {
  const ticket = await deps.photos.ticket(arrival.photoKey)
  if (ticket && isOpen(ticket)) await tryToSettle(arrival, ticket, deps)
  await deps.bucket.forgetArrived(arrival.photoKey)
}

/**
 * What arrived in the bucket is decoded, drawn anew and shown, or refused; then the arrived one goes. Told twice, by two
 * at once, or killed anywhere: the same photo, once. What breaks is told again.
 */
export async function takeArrived({ Records }: Arrivals, deps: ArrivingDeps) {
  for (const { s3 } of Records) {
    const photoKey = PhotoKey.safeParse(decodeURIComponent(s3.object.key).slice(arrived.length))
    // No form of ours led there; the bucket sweeps it up.
    if (!photoKey.success) deps.log({ arriving: 'no photo of ours', at: deps.now() })
    else await take({ photoKey: photoKey.data, size: s3.object.size }, deps)
  }
}
