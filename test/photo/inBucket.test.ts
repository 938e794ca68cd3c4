import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { arrived, shownAt, type Bucket } from '../../functions/photo/bucket'
import { bucketStore } from '../../functions/photo/bucketStore'
import { presigned } from '../../functions/awsSignature'
import { lookerAt } from '../../infra/elsewhere/arriving'
import type { PhotoTicket } from '../../shared/photo/photo'
import { tableForFile } from '../support/engine'
import { inBucket } from './inBucket'
import { drawn, formOf } from './pictures'

const table = tableForFile()
let kept: Awaited<ReturnType<typeof inBucket>>

/** As its owner may ask, who may all. */
const ask = (path: string) => {
  const url = new URL(`${kept.bucket.address}/${path}`)
  return fetch(presigned({ method: 'GET', url, at: Date.now(), seconds: 60 }, kept.bucket))
}

const ticketFor = async (who: string) =>
  (await kept.as(who).post('/photos', {})).body as unknown as PhotoTicket

/** One name a page: s3rver breaks on a list that goes on. */
async function listing(photoKeys: string[]) {
  const server = createServer(({ url = '' }, answer) => {
    const at = Number(new URL(url, 'http://store').searchParams.get('continuation-token'))
    const more = at + 1 < photoKeys.length ? `<NextContinuationToken>${at + 1}</NextContinuationToken>` : ''
    answer.end(`${more}<Contents><Key>arrived/${photoKeys[at]}</Key><Size>900</Size></Contents>`)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, stop: () => server.close() }
}

/** Every object is denied, as S3 does where there is none; lists pass, signed for where they were sent to. */
async function denyingTags({ address }: Bucket) {
  const { origin } = new URL(address)
  const server = createServer((asked, answer) => {
    if (!asked.url?.includes('list-type')) return void answer.writeHead(403).end()
    void fetch(origin + asked.url, { headers: { host: asked.headers.host ?? '' } })
      .then((said) => said.text())
      .then((text) => answer.end(text))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}${new URL(address).pathname}`, stop: () => server.close() }
}

const gone = `990100001-${'1'.repeat(26)}`

beforeAll(async () => void (kept = await inBucket(table)))
afterAll(() => kept.stop())

describe('a photo in object storage', () => {
  it('leaves nothing behind of what arrived', async () => {
    const ticket = await ticketFor('zhou')

    await kept.send(ticket.upload.url, formOf(ticket, Buffer.from('no photo')))

    await expect(kept.arriving.bucket.arrived(ticket.photoKey)).rejects.toThrow('404')
    expect((await ask(`${arrived}${ticket.photoKey}`)).status).toBe(404)
  })

  it('is found by one look behind many that break, which are left alone for a while', async () => {
    const [broken, ours] = [await ticketFor('lin'), await ticketFor('zhou')]
    const file = await drawn(60, 40).jpeg().toBuffer()
    for (const one of [broken, ours]) await fetch(one.upload.url, { method: 'POST', body: formOf(one, file) })
    const { bucket } = kept.arriving
    const read: string[] = []
    const arrived = (key: string) => {
      read.push(key)
      return key === broken.photoKey ? Promise.reject(new Error('unreadable')) : bucket.arrived(key)
    }
    const store = await listing([broken.photoKey, ours.photoKey])
    const look = lookerAt(
      { ...kept.bucket, address: store.address },
      { ...kept.arriving, log: () => {}, bucket: { ...bucket, arrived } },
    )

    await look()
    await look()
    store.stop()

    const { body } = await kept.as('zhou').get(`/photos/${ours.photoKey}`)
    expect([body.state, read]).toEqual(['shown', [broken.photoKey, ours.photoKey]])
  })

  it('stays once something names it, and goes when nothing does any more', async () => {
    const { bucket } = kept.arriving
    const key = `990100001-${'0'.repeat(26)}`
    await bucket.show(key, Buffer.from('any'))
    await bucket.keep(key)
    await bucket.keep(key)

    const tags = async () => (await ask(`${shownAt(key)}?tagging`)).text()
    const named = await tags()
    await bucket.letGo(key)

    expect(named).toMatch(/<Key>kept<\/Key>\s*<Value>yes<\/Value>/)
    expect(await tags()).toMatch(/<Key>kept<\/Key>\s*<Value>no<\/Value>/)
    // What is gone already is no reason to stop.
    await bucket.keep(gone)
  })

  it('is gone, or not ours to keep: S3 says 403 of both, and they are told apart', async () => {
    const there = `990100001-${'0'.repeat(26)}`
    await kept.arriving.bucket.show(there, Buffer.from('any'))
    const s3 = await denyingTags(kept.bucket)
    const { keep } = bucketStore({ ...kept.bucket, address: s3.address })

    await keep(gone)
    const denied = await keep(there).catch((error: Error) => error.message)
    s3.stop()

    expect(denied).toContain('403')
  })
})
