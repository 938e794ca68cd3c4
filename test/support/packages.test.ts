import { Hono } from 'hono'
import { SignJWT, jwtVerify } from 'jose'
import { ulid } from 'ulid'
import * as z from 'zod/mini'

// Most of what the project stands on comes as ES modules, some of it as nothing else.
describe('packages in the tests', () => {
  it('signs and checks a token with jose', async () => {
    const key = new TextEncoder().encode('a key that is long enough to be one')
    const token = await new SignJWT({ street: '310101001' }).setProtectedHeader({ alg: 'HS256' }).sign(key)

    const { payload } = await jwtVerify(token, key)

    expect(payload['street']).toBe('310101001')
  })

  it('answers a request with hono', async () => {
    const app = new Hono().get('/', (c) => c.json({ id: ulid() }))

    const reply = z
      .object({ id: z.string().check(z.length(26)) })
      .parse(await (await app.request('/')).json())

    expect(reply.id).toMatch(/^[0-9A-Z]{26}$/)
  })

  it('knows where a source file lies', () => {
    expect(import.meta.dirname).toMatch(/support$/)
  })
})
