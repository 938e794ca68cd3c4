import { createHash } from 'node:crypto'
import { arrived, shownAt, type Bucket } from './bucket'
import { presigned } from '../awsSignature'

const mostMs = 20_000
/** How long a request of ours may be on its way. */
const goodSeconds = 300

const tagged = (kept: 'yes' | 'no') =>
  `<Tagging xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><TagSet><Tag><Key>kept</Key><Value>${kept}</Value></Tag></TagSet></Tagging>`

/** Worth trying again where the name says so: isPassing.ts. */
class BucketBroke extends Error {
  constructor(
    what: string,
    readonly status?: number,
  ) {
    super(`${what}: ${status ?? 'no answer'}`)
    const isPassing = status === undefined || status >= 500 || status === 429 || status === 409
    this.name = isPassing ? 'ServiceUnavailable' : 'BucketBroke'
  }
}

type Asked = {
  method: 'GET' | 'PUT' | 'DELETE'
  /** Of an object, and what of it; of none, what of the bucket. */
  key: string
  /** Those of AWS's own: they must be signed. */
  signed?: Record<string, string>
  headers?: Record<string, string>
  body?: Uint8Array<ArrayBuffer> | string
  /** Answers that are as good as 2xx. */
  fine?: number[]
}

export type BucketStore = ReturnType<typeof bucketStore>

/**
 * The few things that functions do to photos in the bucket, each of them safe to do twice. Whoever works for hours says
 * anew each time who signs: keys of a role run out.
 */
export function bucketStore(bucketNow: Bucket | (() => Promise<Bucket>)) {
  async function ask({ method, key, signed = {}, headers = {}, body, fine = [] }: Asked) {
    const bucket = typeof bucketNow === 'function' ? await bucketNow() : bucketNow
    const url = new URL(`${bucket.address}/${key}`)
    // The bucket goes by its own clock, and so do we: nothing here depends on when it is.
    const at = Date.now()
    const address = presigned({ method, url, headers: signed, at, seconds: goodSeconds }, bucket)
    const answer = await fetch(address, {
      method,
      headers: { ...headers, ...signed },
      signal: AbortSignal.timeout(mostMs),
      ...(body !== undefined && { body }),
    }).catch(() => {
      throw new BucketBroke(`${method} ${key}`)
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    if (!answer.ok && !fine.includes(answer.status)) throw new BucketBroke(`${method} ${key}`, answer.status)
    return bytes
  }

  async function isGone(photoKey: string) {
    const prefix = encodeURIComponent(shownAt(photoKey))
    const list = await ask({ method: 'GET', key: `?list-type=2&max-keys=1&prefix=${prefix}` })
    return !list.includes('<Contents>')
  }

  async function tag(photoKey: string, kept: 'yes' | 'no') {
    const body = tagged(kept)
    const md5 = createHash('md5').update(body).digest('base64')
    const key = `${shownAt(photoKey)}?tagging`
    // What is gone already is as it should be, or cannot be helped.
    await ask({ method: 'PUT', key, headers: { 'content-md5': md5 }, body, fine: [404] }).catch(
      async (error: unknown) => {
        // S3 says so of what is gone too, to whoever has no right to list everything.
        const isDoubtful = error instanceof BucketBroke && error.status === 403
        if (!isDoubtful || !(await isGone(photoKey))) throw error
      },
    )
  }

  return {
    arrived: (photoKey: string): Promise<Buffer> => ask({ method: 'GET', key: `${arrived}${photoKey}` }),

    /** The first photo under a key stays. Until something names it, it may be swept up. */
    async show(photoKey: string, jpeg: Buffer) {
      await ask({
        method: 'PUT',
        key: shownAt(photoKey),
        signed: { 'x-amz-tagging': 'kept=no' },
        headers: {
          'if-none-match': '*',
          'content-type': 'image/jpeg',
          'content-disposition': 'inline; filename="photo.jpg"',
          'cache-control': 'private, max-age=300',
        },
        body: new Uint8Array(jpeg),
        fine: [412],
      })
    },

    async forgetArrived(photoKey: string) {
      await ask({ method: 'DELETE', key: `${arrived}${photoKey}`, fine: [404] })
    },

    keep: (photoKey: string) => tag(photoKey, 'yes'),
    letGo: (photoKey: string) => tag(photoKey, 'no'),
  }
}
