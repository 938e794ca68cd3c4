import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bucketIn, type Bucket } from '../../functions/photo/bucket'
import { bucketStore } from '../../functions/photo/bucketStore'

const heard: { method?: string | undefined; url?: string | undefined; headers: IncomingHttpHeaders }[] = []
let status = 200
const server = createServer(({ method, url, headers }, answer) => {
  heard.push({ method, url, headers })
  answer.writeHead(status).end()
})
const photoKey = `990100001-${'0'.repeat(26)}`
const show = async () => {
  const { port } = server.address() as AddressInfo
  const settings = { PHOTO_BUCKET: 'photos', S3_ENDPOINT: `http://127.0.0.1:${port}`, AWS_REGION: 'local' }
  await bucketStore(bucketIn(settings) as Bucket).show(photoKey, Buffer.from('jpeg'))
}

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

describe('a photo that is put where it is shown', () => {
  it('is put only where nothing lies, and is swept up until something names it', async () => {
    await show()

    expect(heard[0]).toMatchObject({
      method: 'PUT',
      headers: { 'if-none-match': '*', 'x-amz-tagging': 'kept=no', 'content-type': 'image/jpeg' },
    })
    expect(heard[0]?.url).toContain('X-Amz-SignedHeaders=host%3Bx-amz-tagging')
  })

  it('is there already where another try put it; what else goes wrong is told again', async () => {
    status = 412
    await show()
    status = 503

    await expect(show()).rejects.toMatchObject({ name: 'ServiceUnavailable' })
  })
})
