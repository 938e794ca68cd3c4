import { arrived, type Bucket } from '../../functions/photo/bucket'
import { presigned } from '../../functions/awsSignature'

const mostMs = 20_000
const goodSeconds = 300
const atOnce = 50

const object = /<Contents>.*?<Key>([^<]+)<\/Key>.*?<Size>(\d+)<\/Size>.*?<\/Contents>/gs

/** As S3 tells of it. */
export type Arrival = { s3: { object: { key: string; size: number } } }

const token = /<NextContinuationToken>([^<]+)</

async function page(bucket: Bucket, next?: string) {
  const more = next ? `&continuation-token=${encodeURIComponent(next)}` : ''
  const asked = `list-type=2&max-keys=${atOnce}&prefix=${encodeURIComponent(arrived)}${more}`
  const url = new URL(`${bucket.address}?${asked}`)
  const address = presigned({ method: 'GET', url, at: Date.now(), seconds: goodSeconds }, bucket)
  const answer = await fetch(address, { signal: AbortSignal.timeout(mostMs) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`the bucket's list: ${answer.status}`)
  const found = [...text.matchAll(object)]
  const records = found.map(([, key = '', size]): Arrival => ({
    s3: { object: { key, size: Number(size) } },
  }))
  return { records, next: token.exec(text)?.[1] }
}

/**
 * What phones have sent and nobody has looked at, one after the other to the last. Stores differ in how they tell of what
 * arrives, and all can be asked.
 */
export async function* arrivedIn(bucket: Bucket) {
  let next: string | undefined
  do {
    const found = await page(bucket, next)
    yield* found.records
    next = found.next
  } while (next)
}
