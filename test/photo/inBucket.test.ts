import { takeArrived, type ArrivingDeps } from '../../functions/photo/arrived'
import { arrived, shownAt } from '../../functions/photo/bucket'
import { bucketStore } from '../../functions/photo/bucketStore'
import { placeInBucket } from '../../functions/photo/placeInBucket'
import { presigned } from '../../functions/awsSignature'
import { callers, depsFor } from '../support/app'
import { startBucket } from '../support/bucket'
import { tableForFile } from '../support/engine'
import { inhabit, keepsPhotos, type Kept } from './contract'

const table = tableForFile()
let store: Awaited<ReturnType<typeof startBucket>>
let kept: Kept
let arriving: ArrivingDeps

/** As S3 tells of it. */
const told = (key: string, size: number) => ({ Records: [{ s3: { object: { key, size } } }] })

async function send(url: string, form: FormData) {
  const { size } = form.get('file') as File
  const answer = await fetch(url, { method: 'POST', body: form })
  expect([answer.status, await answer.text()]).toEqual([204, ''])
  await takeArrived(told(String(form.get('key')), size), arriving)
}

beforeAll(async () => {
  store = await startBucket()
  // The bucket goes by the real time, so the street does too.
  const clock = { now: Date.now() }
  const deps = depsFor(table, clock, { photoPlace: placeInBucket(store.bucket, Date.now) })
  await inhabit(deps)
  arriving = { ...deps, bucket: bucketStore(store.bucket) }
  kept = { deps, as: callers(deps, clock).as, send, see: (url) => fetch(url) }
})
afterAll(() => store.stop())

describe('a photo in object storage', () => {
  keepsPhotos(() => kept)

  it('leaves nothing behind of what arrived', async () => {
    const { body } = await kept.as('zhou').post('/photos', {})
    const { photoKey, upload } = body as unknown as {
      photoKey: string
      upload: { url: string; fields: object }
    }
    const form = new FormData()
    for (const [name, value] of Object.entries(upload.fields)) form.append(name, String(value))
    form.append('file', new File(['no photo'], 'photo.jpg'))
    await send(upload.url, form)

    await expect(arriving.bucket.arrived(photoKey)).rejects.toThrow('404')
    const url = new URL(`${store.bucket.address}/${arrived}${photoKey}`)
    const ask = { method: 'GET', url, at: Date.now(), seconds: 60 }
    expect((await fetch(presigned(ask, store.bucket))).status).toBe(404)
  })

  it('stays once something names it', async () => {
    const jpeg = Buffer.from('any')
    const key = `990100001-${'0'.repeat(26)}`
    await arriving.bucket.show(key, jpeg)
    await arriving.bucket.keep(key)
    await arriving.bucket.keep(key)

    const url = new URL(`${store.bucket.address}/${shownAt(key)}?tagging`)
    const tags = await fetch(presigned({ method: 'GET', url, at: Date.now(), seconds: 60 }, store.bucket))

    expect(await tags.text()).toMatch(/<Key>kept<\/Key>\s*<Value>yes<\/Value>/)
    // What is gone already is no reason to stop.
    await arriving.bucket.keep(`990100001-${'1'.repeat(26)}`)
  })
})
