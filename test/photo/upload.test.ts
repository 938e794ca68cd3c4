import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { streetForFile, type Reply } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const hour = 3_600_000
const street = streetForFile(table)

type Ticket = { photoKey: string; upload: { url: string; fields: Record<string, string> } }

async function ticketOf(who: string) {
  const { body } = await street.as(who).post('/photos', {})
  return body as unknown as Ticket
}

async function upload(
  { upload: { url, fields } }: Ticket,
  file: Buffer | string,
  more: Record<string, string> = {},
) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...more })) form.set(name, value)
  form.set(
    'file',
    new File([new Uint8Array(Buffer.from(file))], '../../evil.php.jpg', { type: 'image/jpeg' }),
  )
  const answer = await street.photoApp.request(url, { method: 'POST', body: form })
  const text = await answer.text()
  return { status: answer.status, body: text ? (JSON.parse(text) as Reply['body']) : {} }
}

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#17545c' } })

const photo = () =>
  drawn(2400, 1200)
    .withExif({ IFD0: { Make: 'Secret' }, IFD3: { GPSLatitude: '28/1 58/1 0/1' } })
    .jpeg()
    .toBuffer()

/** A PNG that says it is 30,000 × 30,000 and is a few hundred bytes: unpacked it would take 3.6 GB. */
function bomb() {
  const crc = (bytes: Buffer) => {
    let sum = ~0
    for (const byte of bytes) {
      sum ^= byte
      for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1))
    }
    return ~sum >>> 0
  }
  const chunk = (name: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), content])
    const size = Buffer.alloc(4)
    size.writeUInt32BE(content.length)
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc(body))
    return Buffer.concat([size, body, check])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(30_000, 0)
  header.writeUInt32BE(30_000, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    start,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a photo', () => {
  it('is shown upright and small, and tells neither place nor camera', async () => {
    const ticket = await ticketOf('zhou')
    expect((await upload(ticket, await photo())).status).toBe(204)

    const order = orderOf(
      await street.as('zhou').post('/orders', anOrder(street.street, { photoKeys: [ticket.photoKey] })),
    )
    const shown = await street.photoApp.request(order.photoUrls[0] ?? '')
    const bytes = Buffer.from(await shown.arrayBuffer())

    const { width, height, format, exif } = await sharp(bytes).metadata()
    expect([width, height, format, exif]).toEqual([1600, 800, 'jpeg', undefined])
    expect(bytes.includes('Secret')).toBe(false)
    expect(shown.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('sent twice is one photo, and a ticket takes no second one', async () => {
    const ticket = await ticketOf('zhou')
    const first = await upload(ticket, await photo())
    const other = await upload(ticket, await drawn(10, 10).png().toBuffer())

    const order = orderOf(
      await street.as('zhou').post('/orders', anOrder(street.street, { photoKeys: [ticket.photoKey] })),
    )
    const shown = await street.photoApp.request(order.photoUrls[0] ?? '')

    expect([first.status, other.status]).toEqual([204, 204])
    expect((await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).width).toBe(1600)
  })

  it('stands upright, however the phone was held', async () => {
    const ticket = await ticketOf('zhou')
    await upload(ticket, await drawn(800, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer())

    const order = orderOf(
      await street.as('zhou').post('/orders', anOrder(street.street, { photoKeys: [ticket.photoKey] })),
    )
    const shown = await street.photoApp.request(order.photoUrls[0] ?? '')

    const { width, height } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata()
    expect([width, height]).toEqual([400, 800])
  })

  it.each([
    ['words', async () => 'hello'],
    ['nothing', async () => ''],
    ['a page that calls itself a photo', async () => '<html><script>alert(1)</script></html>'],
    [
      'a drawing with a script in it',
      async () => '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    ],
    ['a bomb of 30,000 × 30,000', async () => bomb()],
    ['half a photo', async () => (await photo()).subarray(0, 900)],
  ])('that is %s is refused, and cannot be attached', async (_, file) => {
    const ticket = await ticketOf('zhou')

    const sent = await upload(ticket, await file())
    const attached = await street
      .as('zhou')
      .post('/orders', anOrder(street.street, { photoKeys: [ticket.photoKey] }))

    expect([sent.status, sent.body.refusal]).toEqual([422, 'notAPhoto'])
    expect([attached.status, attached.body.refusal]).toEqual([422, 'photoNotYours'])
  })

  it('over 10 MB is refused before it is read', async () => {
    const sent = await upload(await ticketOf('zhou'), Buffer.alloc(11 * 1024 * 1024))

    expect([sent.status, sent.body.refusal]).toEqual([413, 'photoTooLarge'])
  })

  it('cannot be uploaded on another’s ticket, a forged one, or one that ran out', async () => {
    const ticket = await ticketOf('zhou')
    const lins = await ticketOf('lin')
    const jpeg = await photo()

    const foreign = await upload(ticket, jpeg, { photoKey: lins.photoKey })
    const forged = await upload(ticket, jpeg, { mark: 'x' })
    street.clock.now += 601_000
    const late = await upload(ticket, jpeg)
    street.clock.now -= 601_000

    expect([foreign, forged, late].map(({ body }) => body.refusal)).toEqual(Array(3).fill('photoNotYours'))
  })

  it('of another resident cannot be attached', async () => {
    const ticket = await ticketOf('lin')
    await upload(ticket, await photo())

    const { body } = await street
      .as('zhou')
      .post('/orders', anOrder(street.street, { photoKeys: [ticket.photoKey] }))

    expect(body.refusal).toBe('photoNotYours')
  })

  it('is found only by a link that is fresh and whole', async () => {
    const ticket = await ticketOf('zhou')
    await upload(ticket, await photo())
    const order = orderOf(
      await street.as('zhou').post('/orders', anOrder(street.street, { photoKeys: [ticket.photoKey] })),
    )
    const link = order.photoUrls[0] ?? ''

    const bare = await street.photoApp.request(`/photos/${ticket.photoKey}`)
    const bent = await street.photoApp.request(link.replace('mark=', 'mark=x'))
    street.clock.now += 2 * hour
    const old = await street.photoApp.request(link)
    street.clock.now -= hour
    const lyingOpen = await street.photoApp.request(link)
    street.clock.now -= hour

    expect([bare.status, bent.status, old.status, lyingOpen.status]).toEqual([404, 404, 404, 200])
  })
})
