import { awsHost } from '../awsHost'
import type { Signer } from '../awsSignature'

/** What a phone has sent, until it is decoded and drawn anew; and what came of it. */
export const arrived = 'arrived/'
export const shown = 'shown/'

export const shownAt = (photoKey: string) => `${shown}${photoKey}.jpg`

/** A bucket of S3, or of whatever speaks like it, and who signs for it. */
export type Bucket = Signer & {
  name: string
  /** Where it answers, without a slash behind. */
  address: string
  /** Where phones and pages find it. */
  front: string
}

type Environment = Record<string, string | undefined>

/** An endpoint of one's own takes the bucket's name in the path: no such store need have a name for each bucket. */
const addressOf = (name: string, region: string, endpoint: string | undefined) =>
  endpoint ? `${endpoint.replace(/\/$/, '')}/${name}` : `https://${awsHost(`${name}.s3`, region)}`

const keysIn = (env: Environment) =>
  env.S3_ACCESS_KEY_ID
    ? { keyId: env.S3_ACCESS_KEY_ID, secret: env.S3_SECRET_ACCESS_KEY ?? '' }
    : {
        keyId: env.AWS_ACCESS_KEY_ID ?? '',
        secret: env.AWS_SECRET_ACCESS_KEY ?? '',
        ...(env.AWS_SESSION_TOKEN && { session: env.AWS_SESSION_TOKEN }),
      }

/**
 * The bucket that the settings name, if any. PHOTO_HOST is a domain that stands before it and speaks to it by the bucket’s
 * own name: WeChat lets a mini program send only to domains that it was told, in China with an ICP filing 备案. A store of
 * one's own may know us by other keys than the table.
 */
export function bucketIn(env: Environment): Bucket | undefined {
  const { PHOTO_BUCKET: name, PHOTO_HOST: host, AWS_REGION: region = '' } = env
  if (!name) return undefined
  const address = addressOf(name, region, env.S3_ENDPOINT)
  return {
    name,
    address,
    front: host ? `https://${host}` : address,
    region,
    ...keysIn(env),
  }
}
