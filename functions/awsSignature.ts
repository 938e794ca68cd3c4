import { createHash, createHmac } from 'node:crypto'

/** Whoever signs: in a function its role, by a key that lives as long as its session. */
export type Signer = { keyId: string; secret: string; session?: string; region: string }

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** 20260302T020000Z */
export const stampOf = (milliseconds: number) =>
  new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '')

/** Day, region and service that a signature is good for: 20260302/cn-north-1/s3/aws4_request. */
export const scopeOf = (stamp: string, { region }: Signer) => `${stamp.slice(0, 8)}/${region}/s3/aws4_request`

/** AWS's signature, version 4: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html */
export const signatureOf = (text: string, scope: string, { secret }: Pick<Signer, 'secret'>) =>
  hmac(scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secret}`), text).toString('hex')

export type ToSign = {
  method: string
  url: URL
  /** Those that must be sent as they are here, in small letters. */
  headers?: Record<string, string>
  /** Milliseconds since 1970. */
  at: number
  seconds: number
}

/**
 * An address that carries its own signature, good for so long:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 * Paths are those of our keys, of which nothing has to be escaped.
 */
export function presigned({ method, url, headers = {}, at, seconds }: ToSign, signer: Signer) {
  const stamp = stampOf(at)
  const scope = scopeOf(stamp, signer)
  const sent: Record<string, string> = { ...headers, host: url.host }
  const names = Object.keys(sent).sort()
  const asked = {
    ...Object.fromEntries(url.searchParams),
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${signer.keyId}/${scope}`,
    'X-Amz-Date': stamp,
    'X-Amz-Expires': String(seconds),
    ...(signer.session && { 'X-Amz-Security-Token': signer.session }),
    'X-Amz-SignedHeaders': names.join(';'),
  }
  const query = Object.entries(asked)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
  const lines = names.map((name) => `${name}:${sent[name]}\n`).join('')
  const request = [method, url.pathname, query, lines, names.join(';'), 'UNSIGNED-PAYLOAD'].join('\n')
  const mark = signatureOf(['AWS4-HMAC-SHA256', stamp, scope, sha256(request)].join('\n'), scope, signer)
  return `${url.origin}${url.pathname}?${query}&X-Amz-Signature=${mark}`
}
