import type * as z from 'zod/mini'
import type { setupOperations } from '../../shared/setup/operations'
import type { Rehearsal } from '../../shared/setup/rehearsal'
import type { Duty } from '../../shared/street/street'
import type { Setup } from '../../shared/setup/setup'
import { demoSetupCode } from './demoSetupCode'

type Operations = typeof setupOperations
export type Kept = z.output<Operations['streetSetup']['answer']>
export type Told = z.output<Operations['setUpStreet']['answer']>

type Asked = RequestInit & { path?: string }
type Server = { base: string; code: string; street: string }

/** Where a street is played, its code is known; anywhere else one has to bring one. */
async function codeFor(base: string) {
  const answer = await fetch(`${base}/v1/demo/people`)
  if (!answer.ok) throw new Error('这里不是演示：用 --code 给平台的设置码，或者本街道管理员的登录码')
  return demoSetupCode
}

/** The set-up of one street, over HTTP like everybody. */
export async function setupServer({ base, code: said, street }: Server) {
  const code = said || (await codeFor(base))
  let authorization = `Setup ${code}`

  const ask = ({ path = '', ...init }: Asked = {}) =>
    fetch(`${base}/v1/setup/streets/${street}${path}`, { ...init, headers: { Authorization: authorization } })

  async function signIn() {
    const body = JSON.stringify({ code, streetId: street })
    const answer = await fetch(`${base}/v1/sessions`, { method: 'POST', body })
    if (!answer.ok)
      throw new Error(`登录没成功（${answer.status}）：要平台的设置码，或者街道 ${street} 管理员的登录码`)
    authorization = `Bearer ${((await answer.json()) as { token: string }).token}`
  }

  async function answerTo<T>(init?: Asked) {
    const answer = await ask(init)
    if (answer.ok) return (await answer.json()) as T
    const { title, field } = (await answer.json()) as { title: string; field?: string }
    throw new Error(field ? `${title}（${field}）` : title)
  }

  return {
    async read() {
      // What is no set-up code may be somebody's code to sign in with.
      if ((await ask()).status === 401) await signIn()
      return answerTo<Kept>()
    },
    send: (setup: Setup, version: string, isDry: boolean) =>
      answerTo<Told>({ method: 'PUT', body: JSON.stringify({ version, isDry, setup }) }),
    rehearse: (duties: Duty[]) =>
      answerTo<Rehearsal>({ path: '/rehearsal', method: 'POST', body: JSON.stringify({ duties }) }),
  }
}
