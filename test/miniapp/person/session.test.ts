import { freshToken, playDemoPerson } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'

const signedIn = (code: string) => ({
  statusCode: 200,
  data: JSON.stringify({
    token: `token of ${code}`,
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    person: { id: code.slice(5), name: '居民', roles: [] },
  }),
})

describe('the phone handed to somebody else 换人', () => {
  it('while the first is still signing in: nobody acts under the other’s name', async () => {
    const waiting = new Map<string, () => void>()
    phone.answers.set('request', ({ data }) => {
      const { code } = JSON.parse(String(data)) as { code: string }
      return new Promise((resolve) => waiting.set(code, () => resolve(signedIn(code))))
    })
    const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

    playDemoPerson('zhou')
    const first = freshToken()
    await settle()
    playDemoPerson('qin')
    const second = freshToken()
    await settle()
    waiting.get('demo:qin')?.()
    const secondToken = await second
    waiting.get('demo:zhou')?.()

    expect([await first, secondToken, await freshToken()]).toEqual([
      'token of demo:zhou',
      'token of demo:qin',
      'token of demo:qin',
    ])
  })
})
