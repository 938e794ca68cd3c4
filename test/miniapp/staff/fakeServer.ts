import { phone } from '../../support/taro/phone'

type Asked = { method: string; path: string; key: string | undefined; body: Record<string, unknown> }
type Reply = { status: number; body: unknown }
export type Answer = (asked: Asked) => Reply | undefined

export const ok = (body: unknown): Reply => ({ status: 200, body })
export const refused = (status: number, refusal: string, more: object = {}): Reply => ({
  status,
  body: { refusal, title: refusal, ...more },
})

/** The API as the phone sees it: what is not answered by the test is not there. */
export function fakeServer(answer: Answer) {
  const asked: Asked[] = []
  phone.storage.set('demoPerson', 'guqing')
  phone.answers.set('request', (options) => {
    const { url, method, data, header } = options as {
      url: string
      method: string
      data?: string
      header: object
    }
    const one: Asked = {
      method,
      path: url.replace('/v1', ''),
      key: (header as { 'Idempotency-Key'?: string })['Idempotency-Key'],
      body: data ? (JSON.parse(data) as Asked['body']) : {},
    }
    if (one.path === '/sessions') return reply({ status: 201, body: session })
    asked.push(one)
    return reply(answer(one) ?? refused(404, 'notFound'))
  })
  return {
    asked,
    /** The commands alone, in the order they came. */
    moves: () => asked.filter(({ method, key }) => method === 'POST' && key !== undefined),
  }
}

const session = {
  token: 'token',
  expiresAt: '2999-01-01T00:00:00.000Z',
  person: { id: 'guqing', name: '顾青', roles: [] },
}

const reply = ({ status, body }: Reply) => ({ statusCode: status, data: JSON.stringify(body) })
