import type { Answer } from '../../shared/contract'

/** What happens at this process when a browser shows figures and somebody with WeChat allows it. */
export async function byPhone(url: string) {
  async function post<T>(path: string, body: object, token = '') {
    const headers = { Authorization: `Bearer ${token}` }
    const answer = await fetch(`${url}/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers })
    return (await answer.json()) as T
  }
  const phone = await post<Answer<'signIn'>>('/sessions', { code: 'a-code-of-WeChat' })
  const { code, secret } = await post<Answer<'askComputerCode'>>('/computers', {})
  const { askedAt } = await post<Answer<'lookForComputer'>>('/computers/look', { code }, phone.token)
  await post('/computers/answer', { code, askedAt, answer: 'allow' }, phone.token)
  const { session } = await post<Answer<'takeComputerSession'>>('/computers/session', { code, secret })
  const me = await fetch(`${url}/v1/me`, { headers: { Authorization: `Bearer ${session?.token}` } })
  return { phone: phone.person.id, computer: ((await me.json()) as { id: string }).id }
}
