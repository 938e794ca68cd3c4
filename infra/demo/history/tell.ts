import { AsyncLocalStorage } from 'node:async_hooks'
import { api } from '../../../functions/api'
import type { Deps } from '../../../functions/deps'
import { uploads } from '../../../functions/photo/uploads'
import { pathOf } from '../../../shared/workOrder/transitions'
import { ulidOf } from '../../../shared/ulid'
import { draw } from '../photos/draw'
import type { Picture } from '../photos/picture'
import { chanceOf } from './choose'
import { livedUntil, whoDid } from './lived'
import type { Deed, Story } from './story'
import type { VisitTold } from './visits'

export type Asked = {
  id: string
  by: string
  at: number
  method: 'GET' | 'POST' | 'PUT'
  path: string
  body?: unknown
}

type Moment = { now: number; digit: () => number }
type Known = { id: string; version: number }
type Sent = { method?: 'GET' | 'POST' | 'PUT' } & Record<string, string>
type Ticket = { photoKey: string; upload: { url: string; fields: Record<string, string> } }

/** The same digits for the same thing: told again after a break, a story makes nothing twice. */
const digitsOf = (name: string) => {
  const chance = chanceOf(name)
  return () => Math.floor(chance() * 32)
}

/**
 * Tells stories to the product through its own door, each deed at its own moment and by its own person, and with the
 * clock going beside them: what comes of it is what would have come of it then.
 */
export function teller(deps: Deps, now: number) {
  const moments = new AsyncLocalStorage<Moment>()
  const then: Deps = {
    ...deps,
    now: () => moments.getStore()?.now ?? now,
    randomDigit: () => (moments.getStore()?.digit ?? deps.randomDigit)(),
  }
  const app = api(then)
  const photos = uploads(then)
  const tokens = new Map<string, Promise<string>>()

  async function send(path: string, body: unknown, { method = 'POST', ...headers }: Sent) {
    const content = method === 'GET' ? {} : { body: JSON.stringify(body) }
    const answer = await app.request(`/v1${path}`, { method, headers, ...content })
    const text = await answer.text()
    if (answer.status >= 300) throw new Error(`${path} was answered ${answer.status}: ${text}`)
    return JSON.parse(text) as Record<string, unknown>
  }

  /** Of today: good for every moment before. */
  function tokenOf(personId: string) {
    const known = tokens.get(personId)
    if (known) return known
    const asked = moments.run({ now, digit: deps.randomDigit }, async () =>
      String((await send('/sessions', { code: `demo:${personId}` }, {})).token),
    )
    tokens.set(personId, asked)
    return asked
  }

  async function upload(picture: Picture, Authorization: string) {
    const { photoKey, upload } = (await send('/photos', {}, { Authorization })) as unknown as Ticket
    const form = new FormData()
    for (const [name, value] of Object.entries(upload.fields)) form.set(name, value)
    form.set('file', new Blob([new Uint8Array(await draw(picture))], { type: 'image/jpeg' }), 'photo.jpg')
    const answer = await photos.request(upload.url, { method: 'POST', body: form })
    if (answer.status >= 300) throw new Error(`a photo was answered ${answer.status}: ${await answer.text()}`)
    return photoKey
  }

  async function make(deed: Deed, name: string, orders: Map<string, Known>) {
    const Authorization = `Bearer ${await tokenOf(deed.by)}`
    const photoKeys: string[] = []
    for (const [n, picture] of (deed.pictures ?? []).entries()) {
      // Of today: a ticket of the past has expired, and may be swept away while it is used.
      const today = { now, digit: digitsOf(`${name} photo ${n}`) }
      photoKeys.push(await moments.run(today, () => upload(picture, Authorization)))
    }
    const { at } = deed
    const digit = digitsOf(name)
    const headers = { Authorization, 'Idempotency-Key': ulidOf(at, digit) }
    const [path, body] = requestFor(deed, photoKeys, orders)
    return moments.run({ now: at, digit }, () => send(path, body, headers))
  }

  async function open(visitId: string, by: string, at: number) {
    const headers = { Authorization: `Bearer ${await tokenOf(by)}` }
    const asked = () => app.request(`/v1/visits/${visitId}`, { headers })
    const answer = await moments.run({ now: at, digit: deps.randomDigit }, async () => asked())
    if (answer.status >= 300) throw new Error(`${visitId} was answered ${answer.status}`)
  }

  const at = <T>(moment: number, work: () => Promise<T>) =>
    moments.run({ now: moment, digit: deps.randomDigit }, work)
  const lived = async (order: Known | undefined, until: number) =>
    order && livedUntil(order.id, until, { at, deps: then })

  return {
    /** Anything else that somebody asked at a moment; `id` tells it from the others. */
    async ask({ id, by, at, method, path, body }: Asked) {
      const digit = digitsOf(id)
      const headers = { Authorization: `Bearer ${await tokenOf(by)}`, 'Idempotency-Key': ulidOf(at, digit) }
      return moments.run({ now: at, digit }, () => send(path, body, { method, ...headers }))
    },

    /** A photo of today, taken for what is told next; returns its key. */
    async photograph(by: string, picture: Picture) {
      const Authorization = `Bearer ${await tokenOf(by)}`
      const digit = digitsOf(`${by} ${picture.scene} ${picture.isAfter} ${picture.seed}`)
      return moments.run({ now, digit }, () => upload(picture, Authorization))
    },

    /** What the clock would have done at a moment. */
    tick: (moment: number, ring: (deps: Deps) => Promise<unknown>) => at(moment, () => ring(then)),

    /** 走访, and that it was read again later. */
    async visit({ id, by, at, body, openedAt }: VisitTold) {
      const digit = digitsOf(id)
      const headers = { Authorization: `Bearer ${await tokenOf(by)}`, 'Idempotency-Key': ulidOf(at, digit) }
      const told = await moments.run({ now: at, digit }, () => send('/visits', body, headers))
      if (openedAt) await open((told.visit as { id: string }).id, by, openedAt)
    },

    async tell({ id, deeds }: Story) {
      const orders = new Map<string, Known>()
      for (const [n, deed] of deeds.entries()) {
        const order = await lived(orders.get(deed.order), deed.at)
        if (order) orders.set(deed.order, { id: order.id, version: order.version })
        const answer = await make({ ...deed, by: whoDid(deed, order) }, `${id} ${n}`, orders)
        const { id: orderId, version } = answer.order as Known
        orders.set(deed.order, { id: orderId, version })
      }
      await Promise.all([...orders.values()].map((order) => lived(order, now)))
    },
  }
}

function requestFor(
  deed: Deed,
  photoKeys: string[],
  orders: Map<string, Known>,
): [path: string, body: unknown] {
  const { move, body, into } = deed
  if (move === 'order') return ['/orders', { ...body, photoKeys }]
  if (move === 'import') return ['/imports/orders', body]
  const known = orders.get(deed.order)
  if (!known) throw new Error(`nothing to ${move} yet`)
  const more = {
    ...(photoKeys.length > 0 && { photoKeys }),
    ...(into && { intoOrderId: orders.get(into)?.id }),
  }
  return [`/orders/${known.id}/${pathOf(move)}`, { version: known.version, ...body, ...more }]
}
