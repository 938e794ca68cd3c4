import { bucketIn } from './bucket'
import { bucketStore } from './bucketStore'

/** Apart from drawing, which only one function is uploaded with. */
export function realBucketStore() {
  const bucket = bucketIn(process.env)
  return bucket && bucketStore(bucket)
}
