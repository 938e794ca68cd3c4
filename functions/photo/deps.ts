import { realTable } from '../realDeps'
import { tableOver } from '../table/store'
import type { ArrivingDeps } from './arrived'
import { bucketIn } from './bucket'
import { bucketStore } from './bucketStore'
import { publishable } from './publish'
import { photoStore } from './store'

export function realBucketStore() {
  const bucket = bucketIn(process.env)
  return bucket && bucketStore(bucket)
}

/** What draws photos anew is given no secret: it knows tickets, and the bucket. */
export function realArrivingDeps(): ArrivingDeps {
  const { db, tableName } = realTable()
  const bucket = realBucketStore()
  if (!bucket) throw new Error('the setting PHOTO_BUCKET is missing')
  const table = tableOver(db, tableName)
  return {
    ...{ table, photos: photoStore(table), bucket, draw: publishable },
    now: Date.now,
    log: (line) => console.error(JSON.stringify(line)),
  }
}
