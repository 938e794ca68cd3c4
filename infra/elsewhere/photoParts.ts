import { bucketStore } from '../../functions/photo/bucketStore'
import type { PhotoFiles } from '../../functions/photo/files'
import { placeInBucket } from '../../functions/photo/placeInBucket'
import { photosOnDisk } from '../local/photosOnDisk'
import type { Settings } from './settings'

/** Where there is a bucket nothing is sent here: no form of ours leads to it. */
const nowhere: PhotoFiles = {
  show: async () => {
    throw new Error('photos are kept in the bucket')
  },
  read: async () => undefined,
}

/** Where photos are sent to and shown from, and who keeps those that something names: a bucket, or the disk. */
export function photoParts(
  { bucket, photoFolder }: Pick<Settings, 'bucket' | 'photoFolder'>,
  now: () => number,
) {
  const store = bucket && bucketStore(bucket)
  const onDisk = bucket || !photoFolder ? undefined : photosOnDisk(photoFolder)
  return {
    place: {
      ...(bucket && { photoPlace: placeInBucket(bucket, now) }),
      photoFiles: onDisk ?? nowhere,
    },
    keeping: { bucket: store, keeper: store ?? onDisk, onDisk },
  }
}
