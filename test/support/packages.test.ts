import { Hono } from 'hono'
import { SignJWT, jwtVerify } from 'jose'
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
    const app = new Hono().get('/', (c) => c.json({ id: 'answered' }))

    const reply = z.object({ id: z.string() }).parse(await (await app.request('/')).json())

    expect(reply.id).toBe('answered')
  })

  it('knows where a source file lies', () => {
    expect(import.meta.dirname).toMatch(/support$/)
  })
})
