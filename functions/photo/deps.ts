import { realTable } from '../realDeps'
import { tableOver } from '../table/store'
import type { ArrivingDeps } from './arrived'
import { publishable } from './publish'
import { realBucketStore } from './realBucket'
import { photoStore } from './store'

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
