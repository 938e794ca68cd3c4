import sharp from 'sharp'
import { workbookRows } from '../export/exported'
import { anOrder } from '../workOrder/orders'
import { liveOn } from './everydayLife'
import { granted, type CallersAt } from './caller'
import { street } from './people'
import type { Town, Upload } from './town'

const drawn = (background: string) =>
  sharp({ create: { width: 2000, height: 1000, channels: 3, background } })
    .withExif({ IFD0: { Make: 'Secret' } })
    .jpeg()
    .toBuffer()

type Scene = { town: Town; callers: CallersAt }
type Ticket = { photoKey: string; upload: Upload }
type Seen = { order: { id: string; version: number } }

/** A photo as a phone sends it: the key under which it is shown. */
async function photographed(who: string, { town, callers }: Scene) {
  const { photoKey, upload } = granted<Ticket>(await callers.as(who).post('/photos', {}))
  const sent = await town.send(upload, await drawn('#17545c'))
  callers.lines.push({ asked: 'photo', status: sent, type: '', answer: '' })
  await callers.as(who).get(`/photos/${photoKey}`)
  return photoKey
}

/** What a link in an answer leads to. */
async function look(link: string, { town, callers }: Scene) {
  const { status, headers, bytes } = await town.see(link)
  const { width, height, format, exif } = await sharp(bytes).metadata()
  const answer = { width, height, format, hasExif: exif !== undefined }
  callers.lines.push({ asked: 'picture', status, type: headers['content-type'] ?? '', answer })
}

/** Somebody new, with a phone nobody has seen before. */
async function arrive({ callers }: Scene) {
  const newcomer = callers.as('newcomer')
  await newcomer.get('/me', { cookie: 'a=1; b=2' })
  await newcomer.put('/me', { name: '梅雨' })
  // Without a type its bytes come as base64.
  await newcomer.put('/me', { phone: '19900001009' }, { type: 'application/octet-stream' })
  await callers
    .as('zhou')
    .post('/me/consents', { code: await callers.code('zhou'), accepted: ['progress', 'result'] })
}

/** From the resident's phone to her rating 闭环, with a photo at each end. */
async function runItsCourse(scene: Scene) {
  const { town, callers } = scene
  const { as } = callers
  const photoKeys = [await photographed('zhou', scene)]
  const told = anOrder(street, { description: '梧桐里1号楼北门的路灯又不亮了，老人摸黑走路', photoKeys })
  const { order } = granted<Seen>(await as('zhou').post('/orders', told))
  await town.hear()
  const move = (who: string, name: string, more: { version: number } & Record<string, unknown>) =>
    as(who).post(`/orders/${order.id}/${name}`, more)
  await move('shen', 'file', { version: 1, priority: 'urgent' })
  await town.hear()
  await move('gu', 'dispatch', { version: 2, lead: { unitId: `${street.id}U01` } })
  // Somebody who has not seen it yet.
  await move('gu', 'dispatch', { version: 2, lead: { unitId: `${street.id}U02` } })
  await move('luo', 'accept', { version: 3 })
  const after = [await photographed('luo', scene)]
  await move('luo', 'finish', { version: 4, note: '换了灯头', photoKeys: after })
  await town.hear()
  await move('qin', 'close', { version: 5, verdict: 'solved' })
  await move('zhou', 'rate', { version: 6, contacted: true, solved: 'solved', satisfied: 'satisfied' })
  await town.hear()
  const { answer } = await as('zhou').get(`/orders/${order.id}`)
  const [, link = ''] = /"([^"]*\/[^"]*\.jpg[^"]*|\/photos\/[^"]*)"/.exec(JSON.stringify(answer)) ?? []
  await look(link, scene)
  return order.id
}

type Export = { export: { id: string; state: string; url?: string } }

type Wanted = { format: string; month: string }

/** The month as a file, packed by the minute and fetched by its link. */
async function takeAlong({ format, month }: Wanted, { town, callers }: Scene) {
  const { as, lines } = callers
  const asked = { what: 'orders', from: month, to: month, format, columns: ['times', 'personal'] }
  const begun = granted<Export>(await as('qin').post('/exports', { ...asked, reason: '例会核对' }))
  await town.pack()
  const ended = granted<Export>(await as('qin').get(`/exports/${begun.export.id}`))
  const { status, headers, bytes } = await town.fetchFile(ended.export.url ?? '')
  const answer = format === 'csv' ? bytes.toString() : await workbookRows(bytes)
  lines.push({ asked: `file ${format}`, status, type: headers['content-type'] ?? '', answer })
  return begun.export.id
}

/** A life in the street, the same wherever it is told: what was asked and answered is in the callers' lines. */
export async function live(scene: Scene) {
  const { town, callers } = scene
  await town.hear()
  await arrive(scene)
  const orderId = await runItsCourse(scene)
  await town.ring()
  await town.hear()
  const month = orderId.split('-')[2] ?? ''
  const exportId = await takeAlong({ format: 'csv', month }, scene)
  await takeAlong({ format: 'xlsx', month }, scene)
  const others = await liveOn(callers, orderId)
  await town.hear()
  return { ids: { ...others, orderId, exportId }, month }
}
