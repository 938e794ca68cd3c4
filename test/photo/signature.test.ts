import { SignatureV4 } from '@smithy/signature-v4'
import { bucketIn, type Bucket } from '../../functions/photo/bucket'
import { placeInBucket } from '../../functions/photo/placeInBucket'
import { presigned, signatureOf } from '../../functions/awsSignature'
import { mostPhotoBytes } from '../../shared/photo/photo'
import { Sha256 } from '../support/sha256'

/** Of AWS's own examples. */
const example = {
  keyId: 'AKIAIOSFODNN7EXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
}

const inChina = bucketIn({
  PHOTO_BUCKET: 'photos',
  AWS_REGION: 'cn-north-1',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: 'a+session/of=an hour',
}) as Bucket

const now = Date.parse('2026-03-02T02:20:00Z')
const until = now / 1000 + 600
const photoKey = '990100001-01KJQ6Z0000000000000000000'

describe('the signature', () => {
  it('is that of the example in AWS’s documentation of signed addresses', () => {
    const url = new URL('https://examplebucket.s3.amazonaws.com/test.txt')
    const at = Date.parse('2013-05-24T00:00:00Z')

    const signed = presigned({ method: 'GET', url, at, seconds: 86_400 }, example)

    expect(signed).toContain(
      'X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    )
  })

  it('is that of the example in AWS’s documentation of forms', () => {
    const policy = [
      '{ "expiration": "2015-12-30T12:00:00.000Z",',
      '  "conditions": [',
      '    {"bucket": "sigv4examplebucket"},',
      '    ["starts-with", "$key", "user/user1/"],',
      '    {"acl": "public-read"},',
      '    {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},',
      '    ["starts-with", "$Content-Type", "image/"],',
      '    {"x-amz-meta-uuid": "14365123651274"},',
      '    {"x-amz-server-side-encryption": "AES256"},',
      '    ["starts-with", "$x-amz-meta-tag", ""],',
      '',
      '    {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},',
      '    {"x-amz-algorithm": "AWS4-HMAC-SHA256"},',
      '    {"x-amz-date": "20151229T000000Z" }',
      '  ]',
      '}',
    ].join('\r\n')

    const text = Buffer.from(policy).toString('base64')

    expect(signatureOf(text, '20151229/us-east-1/s3/aws4_request', example)).toBe(
      '8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e',
    )
  })

  it('is the SDK’s, with a session, a header and a question', async () => {
    const { keyId, secret, session = '' } = inChina
    const sdk = new SignatureV4({
      service: 's3',
      region: inChina.region,
      credentials: { accessKeyId: keyId, secretAccessKey: secret, sessionToken: session },
      // Of what it may be given, texts and bytes are all that comes.
      sha256: Sha256 as never,
      uriEscapePath: false,
      applyChecksum: false,
    })
    const url = new URL('https://photos.s3.cn-north-1.amazonaws.com.cn/shown/a.jpg?tagging')
    const headers = { 'x-amz-tagging': 'kept=no' }
    const theirs = await sdk.presign(
      {
        method: 'PUT',
        protocol: 'https:',
        hostname: url.hostname,
        path: url.pathname,
        query: { tagging: '' },
        headers: { host: url.host, ...headers, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      } as never,
      {
        expiresIn: 300,
        signingDate: new Date(now),
        unhoistableHeaders: new Set(['x-amz-tagging', 'x-amz-content-sha256']),
        unsignableHeaders: new Set(['x-amz-content-sha256']),
      },
    )

    const ours = new URL(presigned({ method: 'PUT', url, headers, at: now, seconds: 300 }, inChina))

    expect(Object.fromEntries(ours.searchParams)).toEqual(theirs.query)
  })
})

describe('the form of a ticket', () => {
  const { url, fields } = placeInBucket(inChina, () => now).form(photoKey, until)
  const policy = JSON.parse(Buffer.from(fields.policy ?? '', 'base64').toString()) as {
    expiration: string
    conditions: (Record<string, string> | [string, ...unknown[]])[]
  }

  it('takes one image under one key, not empty and not over 10 MB, until the ticket runs out', () => {
    expect(url).toBe('https://photos.s3.cn-north-1.amazonaws.com.cn/')
    expect(policy.expiration).toBe('2026-03-02T02:30:00.000Z')
    expect(policy.conditions).toEqual([
      { bucket: 'photos' },
      { key: `arrived/${photoKey}` },
      { 'x-amz-algorithm': 'AWS4-HMAC-SHA256' },
      { 'x-amz-credential': 'key/20260302/cn-north-1/s3/aws4_request' },
      { 'x-amz-date': '20260302T022000Z' },
      { 'x-amz-security-token': 'a+session/of=an hour' },
      ['starts-with', '$Content-Type', 'image/'],
      ['content-length-range', 1, mostPhotoBytes],
    ])
  })

  it('has each field that is asked for, and none that is not: a bucket refuses either', () => {
    const asked = policy.conditions.flatMap((one) =>
      Array.isArray(one) ? String(one[1]).replace('$', '') : Object.keys(one),
    )
    const beside = ['bucket', 'content-length-range', '1']
    const sent = Object.keys(fields).filter((name) => !['policy', 'x-amz-signature'].includes(name))

    expect(asked.filter((name) => !beside.includes(name)).sort()).toEqual(sent.sort())
    for (const one of policy.conditions.filter((condition) => !Array.isArray(condition)))
      expect({ bucket: 'photos', ...fields }).toMatchObject(one)
  })
})

describe('a link', () => {
  const span = {
    from: Date.parse('2026-03-02T02:00:00Z') / 1000,
    until: Date.parse('2026-03-02T04:00:00Z') / 1000,
  }

  it('leads to what is shown, for the hours it is good', () => {
    const link = new URL(placeInBucket(inChina, () => now).link(photoKey, span))

    expect(`${link.origin}${link.pathname}`).toBe(
      `https://photos.s3.cn-north-1.amazonaws.com.cn/shown/${photoKey}.jpg`,
    )
    expect(Object.fromEntries(link.searchParams)).toMatchObject({
      'X-Amz-Date': '20260302T020000Z',
      'X-Amz-Expires': '7200',
    })
  })

  it('goes by the domain that stands before the bucket, signed for the bucket', () => {
    const fronted = { ...inChina, front: 'https://photos.example.cn' }
    const [plain, front] = [inChina, fronted].map((bucket) => placeInBucket(bucket, () => now))

    expect(front?.form(photoKey, until).url).toBe('https://photos.example.cn/')
    expect(front?.link(photoKey, span)).toBe(
      plain?.link(photoKey, span).replace('photos.s3.cn-north-1.amazonaws.com.cn', 'photos.example.cn'),
    )
  })
})

describe('a bucket', () => {
  const named = { PHOTO_BUCKET: 'photos', AWS_REGION: 'ap-southeast-1' }

  it('is where the settings say, by its own name or under an endpoint', () => {
    expect(bucketIn({})).toBeUndefined()
    expect(bucketIn(named)?.address).toBe('https://photos.s3.ap-southeast-1.amazonaws.com')
    expect(bucketIn({ ...named, S3_ENDPOINT: 'http://store:9000/' })).toMatchObject({
      address: 'http://store:9000/photos',
      front: 'http://store:9000/photos',
    })
    expect(bucketIn({ ...named, PHOTO_HOST: 'photos.example.cn' })?.front).toBe('https://photos.example.cn')
  })
})
