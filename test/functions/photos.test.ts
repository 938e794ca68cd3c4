import { startBucket } from '../support/bucket'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { drawn, formOf } from '../photo/pictures'
import type { PhotoTicket } from '../../shared/photo/photo'
import { bundlesForFile, httpEvent } from './bundles'

const table = tableForFile()
const street = streetForFile(table)
const settings: Record<string, string> = {}
const { invoke } = bundlesForFile(table, settings)
let stop: () => Promise<void>

beforeAll(async () => {
  const { bucket, ...store } = await startBucket()
  stop = store.stop
  Object.assign(settings, {
    PHOTO_BUCKET: bucket.name,
    S3_ENDPOINT: new URL(bucket.address).origin,
    AWS_REGION: bucket.region,
    AWS_ACCESS_KEY_ID: bucket.keyId,
    AWS_SECRET_ACCESS_KEY: bucket.secret,
  })
})
afterAll(() => stop())

describe('photos, with the functions as they are uploaded', () => {
  it('go to the bucket past them, are drawn anew by one, and asked after at another', async () => {
    const body = JSON.stringify({ code: 'demo:zhou' })
    const [signedIn] = await invoke('api', [httpEvent('POST', '/v1/sessions', { body })])
    const { token } = JSON.parse(signedIn?.body ?? '{}') as { token: string }
    const headers = { authorization: `Bearer ${token}` }
    const [given] = await invoke('api', [httpEvent('POST', '/v1/photos', { headers, body: '{}' })])
    const ticket = JSON.parse(given?.body ?? '{}') as PhotoTicket

    const form = formOf(ticket, await drawn(60, 40).jpeg().toBuffer())
    const sent = await fetch(ticket.upload.url, { method: 'POST', body: form })
    const object = { key: `arrived/${ticket.photoKey}`, size: 1000 }
    const asked = httpEvent('GET', `/v1/photos/${ticket.photoKey}`, { headers })
    const [before] = await invoke('api', [asked])
    // As S3 tells of it, and as infra/aws/photosArrive.ts puts what EventBridge says.
    await invoke('photo', [
      { Records: [{ eventSource: 'aws:s3', s3: { bucket: { name: 'photos' }, object } }] },
    ])
    const [after] = await invoke('api', [asked])

    expect(sent.status).toBe(204)
    expect([before, after].map((one) => JSON.parse(one?.body ?? '{}') as object)).toMatchObject([
      { state: 'waiting' },
      { state: 'shown' },
    ])
    expect(await street.deps.photos.mayName([ticket.photoKey], { by: 'zhou', now: street.clock.now })).toBe(
      true,
    )
  })
})
