import { streetForFile, type Reply } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import type { PhotoTicket } from '../../shared/photo/photo'
import { formOf, photo } from './pictures'

const table = tableForFile()
const hour = 3_600_000
const street = streetForFile(table)

const ticketOf = async (who: string) =>
  (await street.as(who).post('/photos', {})).body as unknown as PhotoTicket

async function upload(ticket: PhotoTicket, file: Buffer, more: Record<string, string> = {}) {
  const form = formOf(ticket, file)
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  const answer = await street.photoApp.request(ticket.upload.url, { method: 'POST', body: form })
  const text = await answer.text()
  return { status: answer.status, body: text ? (JSON.parse(text) as Reply['body']) : {} }
}

describe('a photo sent to one machine', () => {
  it('is answered at once, and once more the same', async () => {
    const ticket = await ticketOf('zhou')

    const sent = [await upload(ticket, await photo()), await upload(ticket, await photo())]

    expect(sent.map(({ status }) => status)).toEqual([204, 204])
  })

  it('that is none is refused by name, and on the same ticket for good', async () => {
    const ticket = await ticketOf('zhou')

    const sent = [await upload(ticket, Buffer.from('hello')), await upload(ticket, await photo())]

    expect(sent.map(({ status, body }) => [status, body.refusal])).toEqual([
      [422, 'notAPhoto'],
      [422, 'notAPhoto'],
    ])
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
    expect(lyingOpen.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })
})
