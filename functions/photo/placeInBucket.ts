import { mostPhotoBytes } from '../../shared/photo/photo'
import { arrived, shownAt, type Bucket } from './bucket'
import type { PhotoPlace } from './place'
import { algorithm, presigned, scopeOf, signatureOf, stampOf } from '../awsSignature'

/**
 * A form whose every field the bucket holds its sender to: this key, an image, not empty and not too large, until then.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
function formFor(photoKey: string, { until, at }: { until: number; at: number }, bucket: Bucket) {
  const stamp = stampOf(at)
  const scope = scopeOf(stamp, bucket)
  const held = {
    key: `${arrived}${photoKey}`,
    'x-amz-algorithm': algorithm,
    'x-amz-credential': `${bucket.keyId}/${scope}`,
    'x-amz-date': stamp,
    ...(bucket.session && { 'x-amz-security-token': bucket.session }),
  }
  const policy = {
    expiration: new Date(until * 1000).toISOString(),
    conditions: [
      { bucket: bucket.name },
      ...Object.entries(held).map(([name, value]) => ({ [name]: value })),
      ['starts-with', '$Content-Type', 'image/'],
      ['content-length-range', 1, mostPhotoBytes],
    ],
  }
  const text = Buffer.from(JSON.stringify(policy)).toString('base64')
  const fields = { ...held, 'Content-Type': 'image/jpeg', policy: text }
  return { ...fields, 'x-amz-signature': signatureOf(text, scope, bucket) }
}

/**
 * Object storage, past the functions. Links are signed with the function's own session: the same within the hour for
 * whoever asks the same process, and never good for longer than that session.
 */
export const placeInBucket = (bucket: Bucket, now: () => number): PhotoPlace => ({
  form: (photoKey, until) => ({
    url: `${bucket.front}/`,
    fields: formFor(photoKey, { until, at: now() }, bucket),
  }),
  link(photoKey, { from, until }) {
    const url = new URL(`${bucket.address}/${shownAt(photoKey)}`)
    const signed = presigned({ method: 'GET', url, at: from * 1000, seconds: until - from }, bucket)
    return bucket.front + signed.slice(bucket.address.length)
  },
})
