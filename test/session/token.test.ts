import { SignJWT } from 'jose'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'

const table = tableForFile()
const street = streetForFile(table)

const secret = 'a-token-secret-of-the-tests-only'
const right = { alg: 'HS256', iss: 'emulin', aud: 'emulin-api', sub: 'zhou', street: '990100001', ends: 900 }

/** What `/me` answers to a token signed with our own secret, right but for what is given. */
async function answerTo(more: Partial<typeof right> & { key?: string }) {
  const { alg, iss, aud, sub, street: id, ends, key } = { ...right, key: secret, ...more }
  const at = street.clock.now / 1000
  const token = await new SignJWT({ street: id })
    .setProtectedHeader({ alg, kid: '1' })
    .setIssuer(iss)
    .setAudience(aud)
    .setSubject(sub)
    .setIssuedAt(at)
    .setExpirationTime(at + ends)
    .sign(new TextEncoder().encode(key))
  const { status, body } = await street.send('/v1/me', { headers: { Authorization: `Bearer ${token}` } })
  return body.refusal ?? status
}

describe('a token 令牌', () => {
  it('opens while it lasts', async () => {
    expect(await answerTo({})).toBe(200)
  })

  it.each([
    ['made for another service', { aud: 'another-api' }],
    ['issued by somebody else', { iss: 'another' }],
    ['that ran out a second ago', { ends: -1 }],
    ['signed in another way', { alg: 'HS512' }],
    ['signed with another secret', { key: 'another-token-secret-of-the-tests' }],
    ['for a street where the person is nobody', { street: '990100009' }],
    ['for nobody', { sub: '' }],
  ])('%s opens nothing', async (_, more) => {
    expect(await answerTo(more)).toBe('notSignedIn')
  })

  it('given at sign-in runs out with the time that was told', async () => {
    const code = JSON.stringify({ code: 'demo:zhou' })
    const { body } = await street.send('/v1/sessions', { method: 'POST', body: code })
    const headers = { Authorization: `Bearer ${String(body.token)}` }
    const before = street.clock.now
    const statusAt = async (now: number) => {
      street.clock.now = now
      const { status } = await street.send('/v1/me', { headers })
      street.clock.now = before
      return status
    }

    const end = Date.parse(String(body.expiresAt))
    expect([await statusAt(end - 1000), await statusAt(end)]).toEqual([200, 401])
  })
})
