import sharp from 'sharp'
import { photoLink } from '../../functions/photo/link'
import { sweptAfterDays } from '../../functions/photo/sweep'
import { dayMs } from '../../shared/clock/china'
import type { PhotoTicket } from '../../shared/photo/photo'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { inBucket } from './inBucket'
import { street, type Kept } from './kept'
import { noPhotos } from './noPhotos'
import { onDisk } from './onDisk'
import { drawn, formOf, photo } from './pictures'

const table = tableForFile()

// What is promised of photos wherever they are kept.
describe.each([
  ['on the disk of one machine', onDisk],
  ['in object storage', inBucket],
])('a photo %s', (_, open) => {
  let kept: Kept
  beforeAll(async () => void (kept = await open(table)))
  afterAll(() => kept.stop())

  const ticketOf = async (who: string) =>
    (await kept.as(who).post('/photos', {})).body as unknown as PhotoTicket
  const send = (ticket: PhotoTicket, file: Buffer) => kept.send(ticket.upload.url, formOf(ticket, file))
  const state = async ({ photoKey }: PhotoTicket) => (await kept.as('zhou').get(`/photos/${photoKey}`)).body
  const linkOf = ({ photoKey }: PhotoTicket) => photoLink(photoKey, kept.deps)
  const attach = ({ photoKey }: PhotoTicket) =>
    kept.as('zhou').post('/orders', anOrder(street, { photoKeys: [photoKey] }))
  const pictureOf = async (ticket: PhotoTicket) => {
    const shown = await kept.see(linkOf(ticket))
    const bytes = Buffer.from(await shown.arrayBuffer())
    return { bytes, type: shown.headers.get('content-type'), ...(await sharp(bytes).metadata()) }
  }

  it('is waited for until it is looked at, and asked after by its sender alone', async () => {
    const ticket = await ticketOf('zhou')

    const foreign = await kept.as('lin').get(`/photos/${ticket.photoKey}`)

    expect(await state(ticket)).toEqual({ photoKey: ticket.photoKey, state: 'waiting' })
    expect([foreign.status, foreign.body.refusal]).toEqual([404, 'notFound'])
    expect((await kept.see(linkOf(ticket))).status).toBeGreaterThanOrEqual(400)
  })

  it('is shown small, tells neither place nor camera, and can be attached', async () => {
    const ticket = await ticketOf('zhou')

    await send(ticket, await photo())
    const { bytes, ...shown } = await pictureOf(ticket)

    expect(await state(ticket)).toEqual({ photoKey: ticket.photoKey, state: 'shown' })
    expect(shown).toMatchObject({ type: 'image/jpeg', format: 'jpeg', width: 1600, height: 800 })
    expect([shown.exif, bytes.includes('Secret')]).toEqual([undefined, false])
    expect((await attach(ticket)).status).toBe(201)
  })

  it('stands upright, however the phone was held', async () => {
    const ticket = await ticketOf('zhou')

    await send(ticket, await drawn(800, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer())

    expect(await pictureOf(ticket)).toMatchObject({ width: 400, height: 800 })
  })

  it('sent twice is one photo, and a ticket takes no second one', async () => {
    const ticket = await ticketOf('zhou')

    await send(ticket, await photo())
    await send(ticket, await drawn(10, 10).png().toBuffer())

    expect((await pictureOf(ticket)).width).toBe(1600)
  })

  it.each(noPhotos)('that is %s is refused by name, and cannot be attached', async (_what, file) => {
    const ticket = await ticketOf('zhou')

    await send(ticket, await file())
    const attached = await attach(ticket)

    expect(await state(ticket)).toEqual({
      photoKey: ticket.photoKey,
      state: 'refused',
      reason: 'notAPhoto',
    })
    expect([attached.status, attached.body.refusal]).toEqual([422, 'photoNotYours'])
    expect((await kept.see(linkOf(ticket))).status).toBeGreaterThanOrEqual(400)
  })

  it('that is none has used up its ticket', async () => {
    const ticket = await ticketOf('zhou')

    await send(ticket, Buffer.from('hello'))
    await send(ticket, await photo())

    expect(await state(ticket)).toMatchObject({ state: 'refused' })
    expect((await kept.see(linkOf(ticket))).status).toBeGreaterThanOrEqual(400)
  })

  it('that nothing has named in six days is sent once more: the next day it is swept up', async () => {
    const [ticket, said] = [await ticketOf('zhou'), await ticketOf('zhou')]
    const order = orderOf(await kept.as('zhou').post('/orders', anOrder(street)))
    for (const one of [ticket, said]) await send(one, await photo())
    const note = () =>
      kept.as('zhou').post(`/orders/${order.id}/note`, {
        ...{ version: 1, words: '又坏了', photoKeys: [said.photoKey] },
      })

    const until = kept.clock.now + (sweptAfterDays - 1) * dayMs
    kept.clock.now = until
    const late = [await attach(ticket), await note()]
    kept.clock.now = until - 1000
    const timely = [await attach(ticket), await note()]
    kept.clock.now = until - (sweptAfterDays - 1) * dayMs

    expect(late.map(({ body }) => body.refusal)).toEqual(['photoNotYours', 'photoNotYours'])
    expect(timely.map(({ status }) => status)).toEqual([201, 200])
  })

  it('has one link within the hour, which leads to no other', async () => {
    const ticket = await ticketOf('zhou')
    await send(ticket, await photo())
    const link = linkOf(ticket)

    const another = linkOf(await ticketOf('zhou'))
    const bent = link.replace(ticket.photoKey, /\d{9}-\w{26}/.exec(another)?.[0] ?? '')

    expect(linkOf(ticket)).toBe(link)
    expect((await kept.see(link)).status).toBe(200)
    expect((await kept.see(bent)).status).toBeGreaterThanOrEqual(400)
  })
})
