import { arrived, type Bucket } from '../../functions/photo/bucket'
import { presigned } from '../../functions/awsSignature'
import type { Arrivals } from '../../functions/photo/arrived'

const mostMs = 20_000
const goodSeconds = 300
const atOnce = 50

const object = /<Contents>.*?<Key>([^<]+)<\/Key>.*?<Size>(\d+)<\/Size>.*?<\/Contents>/gs

/**
 * What phones have sent and nobody has looked at, in the form in which S3 tells of it. Stores differ in how they tell of
 * what arrives, and all can be asked.
 */
export async function arrivedIn(bucket: Bucket): Promise<Arrivals> {
  const url = new URL(
    `${bucket.address}?list-type=2&max-keys=${atOnce}&prefix=${encodeURIComponent(arrived)}`,
  )
  const address = presigned({ method: 'GET', url, at: Date.now(), seconds: goodSeconds }, bucket)
  const answer = await fetch(address, { signal: AbortSignal.timeout(mostMs) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`the bucket's list: ${answer.status}`)
  const found = [...text.matchAll(object)]
  return { Records: found.map(([, key = '', size]) => ({ s3: { object: { key, size: Number(size) } } })) }
}
