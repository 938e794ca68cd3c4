import { takeArrived, type ArrivingDeps } from '../../functions/photo/arrived'
import { bucketStore, type BucketStore } from '../../functions/photo/bucketStore'
import { publishable } from '../../functions/photo/publish'
import { placeInBucket } from '../../functions/photo/placeInBucket'
import type { Bucket } from '../../functions/photo/bucket'
import { depsFor } from '../support/app'
import { startBucket } from '../support/bucket'
import type { TestTable } from '../support/engine'
import { inhabit, type Kept } from './kept'

/** As S3 tells of it. */
const told = (key: string, size: number) => ({ Records: [{ s3: { object: { key, size } } }] })

export async function inBucket(
  table: TestTable,
): Promise<Kept & { arriving: ArrivingDeps & { bucket: BucketStore }; bucket: Bucket }> {
  const { bucket, stop } = await startBucket()
  // The bucket goes by the real time, so the street does too.
  const clock = { now: Date.now() }
  const deps = depsFor(table, clock, { photoPlace: placeInBucket(bucket, Date.now) })
  const arriving = { ...deps, bucket: bucketStore(bucket), draw: publishable }
  return {
    ...(await inhabit(deps, clock)),
    ...{ arriving, bucket, stop },
    async send(url, form) {
      const { size } = form.get('file') as File
      const answer = await fetch(url, { method: 'POST', body: form })
      expect([answer.status, await answer.text()]).toEqual([204, ''])
      await takeArrived(told(String(form.get('key')), size), arriving)
    },
    see: (url) => fetch(url),
  }
}
