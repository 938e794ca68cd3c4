import sharp from 'sharp'
import { photoLink } from '../../functions/photo/link'
import type { WholeDeps } from '../../functions/setup/deps'
import type { PhotoTicket } from '../../shared/photo/photo'
import { aStreet, peopleOf } from '../support/aStreet'
import { settle, type Callers } from '../support/app'

/** One way of keeping photos, as phones meet it. */
export type Kept = {
  deps: WholeDeps
  as: Callers['as']
  /** Sends a form as a phone does, and has what arrived looked at. */
  send: (url: string, form: FormData) => Promise<unknown>
  see: (url: string) => Promise<Response>
}

/** A street with people who send photos. */
export async function inhabit(deps: WholeDeps) {
  const street = aStreet('990100001')
  await settle(deps, street, Object.values(peopleOf(street)))
}

export const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#17545c' } })

const photo = () =>
  drawn(2400, 1200)
    .withExif({ IFD0: { Make: 'Secret' }, IFD3: { GPSLatitude: '28/1 58/1 0/1' } })
    .jpeg()
    .toBuffer()

export function formOf({ upload }: PhotoTicket, file: Buffer) {
  const form = new FormData()
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value)
  form.append('file', new File([new Uint8Array(file)], 'photo.jpg', { type: 'image/jpeg' }))
  return form
}

/** What is promised of photos wherever they are kept: on the disk of one machine, and in object storage. */
export function keepsPhotos(kept: () => Kept) {
  const ticketOf = async (who: string) =>
    (await kept().as(who).post('/photos', {})).body as unknown as PhotoTicket
  const send = async (ticket: PhotoTicket, file: Buffer) =>
    kept().send(ticket.upload.url, formOf(ticket, file))
  const state = async ({ photoKey }: PhotoTicket) => (await kept().as('zhou').get(`/photos/${photoKey}`)).body
  const linkOf = ({ photoKey }: PhotoTicket) => photoLink(photoKey, kept().deps)
  const pictureOf = async (ticket: PhotoTicket) => {
    const shown = await kept().see(linkOf(ticket))
    const bytes = Buffer.from(await shown.arrayBuffer())
    return { bytes, type: shown.headers.get('content-type'), ...(await sharp(bytes).metadata()) }
  }

  it('is waited for until it is looked at, and asked after by its sender alone', async () => {
    const ticket = await ticketOf('zhou')

    const foreign = await kept().as('lin').get(`/photos/${ticket.photoKey}`)

    expect(await state(ticket)).toEqual({ photoKey: ticket.photoKey, state: 'waiting' })
    expect([foreign.status, foreign.body.refusal]).toEqual([404, 'notFound'])
    expect((await kept().see(linkOf(ticket))).status).toBeGreaterThanOrEqual(400)
  })

  it('is shown small, and tells neither place nor camera', async () => {
    const ticket = await ticketOf('zhou')

    await send(ticket, await photo())
    const { bytes, ...shown } = await pictureOf(ticket)

    expect(await state(ticket)).toEqual({ photoKey: ticket.photoKey, state: 'shown' })
    expect(shown).toMatchObject({ type: 'image/jpeg', format: 'jpeg', width: 1600, height: 800 })
    expect([shown.exif, bytes.includes('Secret')]).toEqual([undefined, false])
    expect(await kept().deps.photos.areShown([ticket.photoKey], 'zhou')).toBe(true)
  })

  it('sent twice is one photo, and a ticket takes no second one', async () => {
    const ticket = await ticketOf('zhou')

    await send(ticket, await photo())
    await send(ticket, await drawn(10, 10).png().toBuffer())

    expect((await pictureOf(ticket)).width).toBe(1600)
  })

  it('that is none is refused by name, cannot be attached, and uses up its ticket', async () => {
    const ticket = await ticketOf('zhou')

    await send(ticket, Buffer.from('<html><script>alert(1)</script></html>'))
    await send(ticket, await photo())

    expect(await state(ticket)).toEqual({
      photoKey: ticket.photoKey,
      state: 'refused',
      reason: 'notAPhoto',
    })
    expect(await kept().deps.photos.areShown([ticket.photoKey], 'zhou')).toBe(false)
    expect((await kept().see(linkOf(ticket))).status).toBeGreaterThanOrEqual(400)
  })

  it('has one link within the hour, which leads to no other', async () => {
    const ticket = await ticketOf('zhou')
    await send(ticket, await photo())
    const link = linkOf(ticket)

    const another = linkOf(await ticketOf('zhou'))
    const bent = link.replace(ticket.photoKey, /\d{9}-\w{26}/.exec(another)?.[0] ?? '')

    expect(linkOf(ticket)).toBe(link)
    expect((await kept().see(link)).status).toBe(200)
    expect((await kept().see(bent)).status).toBeGreaterThanOrEqual(400)
  })
}
