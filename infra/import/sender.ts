import type { Answer } from '../../shared/contract'
import type { ImportCommand } from '../../shared/workOrder/import'

export type Sent = { made: 'created' | 'wasThere'; atDesk: boolean } | { refused: string }

type Server = { base: string; code: string }

/** Where a street is played, its administrator is known; anywhere else one has to bring a code. */
export async function demoAdmin(base: string) {
  const answer = await fetch(`${base}/v1/demo/people`)
  const { people } = answer.ok ? ((await answer.json()) as Answer<'demoPeople'>) : { people: [] }
  const admin = people.find(({ roles }) => roles.some(({ role }) => role === 'admin'))
  if (!admin) throw new Error('这里不是演示街道：用 --code 给一个管理员的登录码')
  return `demo:${admin.id}`
}

const mostTries = 8
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Sends rows to the API as any other caller would. Throws when the server stays silent or lets nobody in. */
export function sender({ base, code }: Server) {
  let session: { token: string; until: number } | undefined

  async function token() {
    if (session && session.until > Date.now() + 60_000) return session.token
    const answer = await fetch(`${base}/v1/sessions`, { method: 'POST', body: JSON.stringify({ code }) })
    if (!answer.ok) throw new Error(`登录没成功（${answer.status}）：要一个管理员的登录码`)
    const { token: fresh, expiresAt } = (await answer.json()) as Answer<'signIn'>
    session = { token: fresh, until: Date.parse(expiresAt) }
    return fresh
  }

  const ask = async (path: string, body?: unknown) =>
    fetch(`${base}/v1${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { Authorization: `Bearer ${await token()}` },
    })

  /** Again and again with growing pauses while the server is busy or away; what it refuses is not sent again. */
  async function tryToSend(command: ImportCommand, tries = 1): Promise<Response> {
    const silence = (error: Error) => ({ error, status: 0 })
    const answer = await ask('/imports/orders', command).catch(silence)
    if (!('error' in answer) && answer.status < 500 && answer.status !== 429) return answer
    if (tries === mostTries)
      throw 'error' in answer ? answer.error : new Error(`服务一直没有回应（${answer.status}）`)
    await pause(100 * 2 ** tries)
    return tryToSend(command, tries + 1)
  }

  return {
    async categories() {
      const answer = await ask('/catalogue')
      return ((await answer.json()) as Answer<'catalogue'>).categories
    },

    async send(command: ImportCommand): Promise<Sent> {
      const answer = await tryToSend(command)
      if (answer.ok) {
        const { order, wasThere } = (await answer.json()) as Answer<'importOrder'>
        return { made: wasThere ? 'wasThere' : 'created', atDesk: order.place.isUnplaced }
      }
      const { title, field } = (await answer.json()) as { title: string; field?: string }
      // Nobody may import with this code: that is no fault of the row.
      if (answer.status === 401 || answer.status === 403) throw new Error(title)
      return { refused: field ? `${title}（${field}）` : title }
    },
  }
}

export type Sender = ReturnType<typeof sender>
