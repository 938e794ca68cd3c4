import { health } from '../../infra/elsewhere/health'

const asked = async (get: () => Promise<undefined>) => (await health({ get }, 20).request('/health')).status

describe('GET /health, as a balancer asks', () => {
  it('is 200 while the table answers, whatever stands in it', async () => {
    expect(await asked(async () => undefined)).toBe(200)
  })

  it('is 503 where the table refuses, and where it is silent', async () => {
    const refuses = async () => {
      throw new Error('out of reach')
    }

    expect(await asked(refuses)).toBe(503)
    expect(await asked(() => new Promise(() => {}))).toBe(503)
  })
})
