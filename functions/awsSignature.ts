import { createHash, createHmac } from 'node:crypto'

/** Whoever signs: in a function its role, by a key that lives as long as its session. */
export type Signer = { keyId: string; secret: string; session?: string; region: string }

export const algorithm = 'AWS4-HMAC-SHA256'

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** 20260302T020000Z */
export const stampOf = (milliseconds: number) =>
  new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '')

/** Day, region and service that a signature is good for: 20260302/cn-north-1/s3/aws4_request. */
export const scopeOf = (stamp: string, { region }: Pick<Signer, 'region'>, service = 's3') =>
  `${stamp.slice(0, 8)}/${region}/${service}/aws4_request`

/** AWS's signature, version 4: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html */
export const signatureOf = (text: string, scope: string, { secret }: Pick<Signer, 'secret'>) =>
  hmac(scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secret}`), text).toString('hex')

type Whole = {
  method: string
  path: string
  query: string
  /** All that are signed, `host` among them. */
  headers: Record<string, string>
  /** The hash of what is sent, or that it is not signed. */
  payload: string
}

const signedNames = (headers: Record<string, string>) => Object.keys(headers).sort()

/** The signature over a whole request, as it was made at a time and for a service. */
function markOf(
  { method, path, query, headers, payload }: Whole,
  { stamp, scope }: Record<'stamp' | 'scope', string>,
  signer: Signer,
) {
  const names = signedNames(headers)
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('')
  const request = [method, path, query, lines, names.join(';'), payload].join('\n')
  return signatureOf([algorithm, stamp, scope, sha256(request)].join('\n'), scope, signer)
}

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
  const asked = {
    ...Object.fromEntries(url.searchParams),
    'X-Amz-Algorithm': algorithm,
    'X-Amz-Credential': `${signer.keyId}/${scope}`,
    'X-Amz-Date': stamp,
    'X-Amz-Expires': String(seconds),
    ...(signer.session && { 'X-Amz-Security-Token': signer.session }),
    'X-Amz-SignedHeaders': signedNames(sent).join(';'),
  }
  const query = Object.entries(asked)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
  const request = { method, path: url.pathname, query, headers: sent, payload: 'UNSIGNED-PAYLOAD' }
  const mark = markOf(request, { stamp, scope }, signer)
  return `${url.origin}${url.pathname}?${query}&X-Amz-Signature=${mark}`
}

type Posted = { service: string; url: URL; headers: Record<string, string>; body: string; at: number }

/** The headers of a request that says what it wants in its body, signed over all of them. */
export function signedHeaders({ service, url, headers, body, at }: Posted, signer: Signer) {
  const stamp = stampOf(at)
  const scope = scopeOf(stamp, signer, service)
  const sent = {
    ...headers,
    host: url.host,
    'x-amz-date': stamp,
    ...(signer.session && { 'x-amz-security-token': signer.session }),
  }
  const request = { method: 'POST', path: '/', query: '', headers: sent, payload: sha256(body) }
  const mark = markOf(request, { stamp, scope }, signer)
  const credential = `Credential=${signer.keyId}/${scope}`
  const authorization = `${algorithm} ${credential}, SignedHeaders=${signedNames(sent).join(';')}, Signature=${mark}`
  return { ...sent, authorization }
}
