import { connect } from 'node:net'
import { door } from '../../infra/local/door'
import { listen, type Listening } from '../../infra/local/listen'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { temporaryFolder } from './temporaryFolder'

const street = streetForFile(tableForFile())
const folder = temporaryFolder()
let server: Listening

beforeAll(async () => {
  server = await listen(door(street.deps, folder.at('')))
})
afterAll(() => server.stop())

const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024).fill(32)

/** The bytes in pieces, with no word beforehand on how many there will be. */
const inPieces = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream()

const send = (path: string, body: NonNullable<RequestInit['body']>) =>
  fetch(server.url + path, {
    method: 'POST',
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })

describe('the one door', () => {
  it.each([
    ['/v1/orders', 'tooLarge', 10],
    ['/v1/sessions', 'tooLarge', 10],
    ['/uploads', 'photoTooLarge', 15],
  ])('refuses too much at %s, announced or not, and hears the next request', async (path, refusal, size) => {
    for (const body of [megabytes(size), inPieces(megabytes(size))]) {
      const answer = await send(path, body)

      expect(answer.status).toBe(413)
      expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
      expect(await answer.json()).toMatchObject({ refusal, status: 413 })
    }
    expect((await fetch(`${server.url}/v1/demo/people`)).status).toBe(200)
  })

  it('says no before it has heard everything', async () => {
    const head = 'POST /v1/orders HTTP/1.1\r\nHost: street\r\nContent-Length: 1000000000\r\n\r\n'
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.write(head)

    const [answer] = await new Promise<Buffer[]>((resolve) => socket.once('data', (...data) => resolve(data)))

    expect(answer?.toString()).toMatch(/^HTTP\/1\.1 413 /)
    socket.destroy()
  })

  it.each(['/v1/nothing', '/photos/nothing'])(
    'answers what it does not know in the API’s way: %s',
    async (path) => {
      const answer = await fetch(server.url + path)

      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ refusal: 'notFound' })
    },
  )

  it('lets a request in flight finish before it closes', async () => {
    const other = await listen(door(street.deps, folder.at('')))
    const asked = fetch(`${other.url}/v1/openapi.json`)
    const slow = connect(Number(new URL(other.url).port), '127.0.0.1')
    await new Promise((resolve) => slow.once('connect', resolve))
    slow.write('POST /v1/sessions HTTP/1.1\r\nHost: street\r\nContent-Length: 2\r\n\r\n{')
    expect((await asked).status).toBe(200)

    const stopped = other.stop()
    slow.write('}')

    const [answer] = await new Promise<Buffer[]>((resolve) => slow.once('data', (...data) => resolve(data)))
    expect(answer?.toString()).toMatch(/^HTTP\/1\.1 400 /)
    await stopped
  })
})
