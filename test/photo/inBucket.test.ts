import { arrived, shownAt } from '../../functions/photo/bucket'
import { presigned } from '../../functions/awsSignature'
import type { PhotoTicket } from '../../shared/photo/photo'
import { tableForFile } from '../support/engine'
import { inBucket } from './inBucket'
import { formOf } from './pictures'

const table = tableForFile()
let kept: Awaited<ReturnType<typeof inBucket>>

/** As its owner may ask, who may all. */
const ask = (path: string) => {
  const url = new URL(`${kept.bucket.address}/${path}`)
  return fetch(presigned({ method: 'GET', url, at: Date.now(), seconds: 60 }, kept.bucket))
}

beforeAll(async () => void (kept = await inBucket(table)))
afterAll(() => kept.stop())

describe('a photo in object storage', () => {
  it('leaves nothing behind of what arrived', async () => {
    const ticket = (await kept.as('zhou').post('/photos', {})).body as unknown as PhotoTicket

    await kept.send(ticket.upload.url, formOf(ticket, Buffer.from('no photo')))

    await expect(kept.arriving.bucket.arrived(ticket.photoKey)).rejects.toThrow('404')
    expect((await ask(`${arrived}${ticket.photoKey}`)).status).toBe(404)
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
    await bucket.keep(`990100001-${'1'.repeat(26)}`)
  })
})
