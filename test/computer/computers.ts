import type { Answer } from '../../shared/contract'
import type { streetForFile } from '../support/app'

const minute = 60_000

type Asked = Answer<'askComputerCode'>
type Said = { answer?: 'allow' | 'refuse'; askedAt?: string }

/** Browsers and phones of one street: each test begins in another hour, with its tries before it. */
export function computersIn(street: ReturnType<typeof streetForFile>) {
  beforeEach(() => {
    street.clock.now += 61 * minute
  })

  const send = async <T>(path: string, body: object, token?: string) => {
    const headers = token ? { Authorization: `Bearer ${token}` } : {}
    const { status, body: said } = await street.send(`/v1${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return { status, refusal: said.refusal, body: said as unknown as T }
  }

  const ask = async () => (await send<Answer<'askComputerCode'>>('/computers', {})).body
  const take = ({ code, secret }: Omit<Asked, 'expiresAt'>) =>
    send<Answer<'takeComputerSession'>>('/computers/session', { code, secret })
  const look = async (who: string, code: string) => {
    const { status, body } = await street.as(who).post('/computers/look', { code })
    return { status, refusal: body.refusal, ...(body as unknown as Answer<'lookForComputer'>) }
  }

  async function say(who: string, code: string, { answer = 'allow', askedAt }: Said = {}) {
    const seen = askedAt ?? (await look(who, code)).askedAt
    const { status, body } = await street.as(who).post('/computers/answer', { code, askedAt: seen, answer })
    return [status, body.refusal ?? body.state]
  }

  async function signedIn(who = 'qin') {
    const asked = await ask()
    await say(who, asked.code)
    const { session } = (await take(asked)).body
    if (!session) throw new Error('no session')
    return session
  }
  const me = (token: string) => street.send('/v1/me', { headers: { Authorization: `Bearer ${token}` } })
  const later = async <T>(milliseconds: number, deed: () => Promise<T>) => {
    street.clock.now += milliseconds
    return deed()
  }

  return { send, ask, take, look, say, signedIn, me, later }
}
