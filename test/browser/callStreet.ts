import { keyAt } from '../support/app'
import type { Answer } from '../../shared/contract'

/** The street as a program asks it, signed in as one of its people. */
export async function callStreet(url: string, personId: string) {
  const send = async <T>(path: string, init: RequestInit) => {
    const answer = await fetch(`${url}/v1${path}`, init)
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${text}`)
    // The contract shaped it on the way out.
    return JSON.parse(text) as T
  }
  const signIn = { method: 'POST', body: JSON.stringify({ code: `demo:${personId}` }) }
  const { token } = await send<Answer<'signIn'>>('/sessions', signIn)
  const Authorization = `Bearer ${token}`

  const command =
    (method: 'POST' | 'PUT') =>
    async <T>(path: string, body: object) =>
      send<T>(path, {
        method,
        headers: { Authorization, 'Idempotency-Key': keyAt(Date.now()) },
        body: JSON.stringify(body),
      })
  const post = command('POST')
  const get = <T>(path: string) => send<T>(path, { headers: { Authorization } })

  return {
    get,
    post,
    put: command('PUT'),
    orders: async () => (await get<Answer<'myOrders'>>('/me/orders')).orders,
    order: (id: string) => get<Answer<'getOrder'>>(`/orders/${id}`),
    unread: async () => (await get<Answer<'unread'>>('/me/inbox/unread')).unread,
    report: async (body: object) => (await post<Answer<'order'>>('/orders', body)).order,
    async move(id: string, move: string, body: object = {}) {
      const { order } = await get<Answer<'getOrder'>>(`/orders/${id}`)
      await post(`/orders/${id}/${move}`, { version: order.version, ...body })
    },
  }
}
