import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { aStreet } from '../support/aStreet'
import { keyAt } from '../support/app'
import { anOrder } from '../workOrder/orders'
import { demoStreet } from '../../infra/demo/street'
import { startSmallStack } from './startSmallStack'
import { temporaryFolder } from './temporaryFolder'

const folders = temporaryFolder()
const order = anOrder(aStreet(demoStreet.id))

async function signIn(url: string, person: string) {
  const body = JSON.stringify({ code: `demo:${person}` })
  const answer = await fetch(`${url}/v1/sessions`, { method: 'POST', body })
  const { token } = (await answer.json()) as { token: string }
  return { Authorization: `Bearer ${token}` }
}

/** The order's id, if the street said that it has it. */
async function placeOrder(url: string, headers: Record<string, string>) {
  const answer = await fetch(`${url}/v1/orders`, {
    method: 'POST',
    headers: { ...headers, 'Idempotency-Key': keyAt(Date.now()) },
    body: JSON.stringify(order),
  })
  if (answer.status !== 201) throw new Error(await answer.text())
  return ((await answer.json()) as { order: { id: string } }).order.id
}

describe('a start that is killed', () => {
  it('has lost no order it said it had, and the next one starts beside nothing', async () => {
    const data = folders.another()
    const first = startSmallStack(['--port', '0', '--data', data])
    const url = await first.url
    const headers = await signIn(url, 'zhou')
    const acknowledged: string[] = []
    const reportOn = async () => {
      for (;;) if (acknowledged.push(await placeOrder(url, headers)) === 30) void first.end('SIGKILL')
    }
    // In the midst of what the other seven have on its way.
    await Promise.all(Array.from({ length: 8 }, () => reportOn().catch(() => undefined)))

    const second = startSmallStack(['--port', '0', '--data', data])
    const again = await signIn(await second.url, 'zhou')
    const found = await Promise.all(
      acknowledged.map(
        async (id) => (await fetch(`${await second.url}/v1/orders/${id}`, { headers: again })).status,
      ),
    )
    expect(found.length).toBeGreaterThanOrEqual(30)
    expect(found.filter((status) => status !== 200)).toEqual([])
    expect(await second.end('SIGTERM')).toBe(0)
  })
})

describe('a start', () => {
  it('keeps its secrets to itself, and gives the folder back when it stops', async () => {
    const data = folders.another()
    const stack = startSmallStack(['--port', '0', '--data', data])
    await stack.url

    expect(statSync(`${data}/secrets.json`).mode & 0o777).toBe(0o600)
    expect(await stack.end('SIGINT')).toBe(0)
    expect(readdirSync(data).sort()).toEqual(['secrets.json', 'table.db'])
  })

  it('that keeps nothing leaves nothing', async () => {
    const temporary = folders.another()
    mkdirSync(temporary)
    const left = () => readdirSync(temporary).filter((name) => name.startsWith('emulin-'))
    const stack = startSmallStack(['--memory', '--port', '0'], { TMPDIR: temporary })
    await stack.url
    const used = left()

    await stack.end('SIGTERM')

    expect([used.length, left().length]).toEqual([1, 0])
  })

  it('tells who can be signed in as, in both languages', async () => {
    const stack = startSmallStack(['--memory', '--port', '0'])
    await stack.url
    await stack.end('SIGTERM')

    for (const words of ['已就绪', 'is ready', '/docs']) expect(stack.said()).toContain(words)
  })

  it('lets a phone in with a code of WeChat’s, over real HTTP, as the same resident each time', async () => {
    const stack = startSmallStack(['--memory', '--port', '0'])
    const url = await stack.url
    const [, weChat] = /(http:\S+)\/stand-in/.exec(stack.said()) ?? []
    const comeIn = async () => {
      const user = JSON.stringify({ user: '王阿姨的手机' })
      const given = await fetch(`${weChat}/stand-in/codes`, { method: 'POST', body: user })
      const answer = await fetch(`${url}/v1/sessions`, { method: 'POST', body: await given.text() })
      return (await answer.json()) as { person: { id: string; roles: unknown } }
    }

    const [first, again] = [await comeIn(), await comeIn()]

    expect(first.person.roles).toEqual([{ role: 'resident', scope: demoStreet.id }])
    expect(again.person.id).toBe(first.person.id)
    await stack.end('SIGTERM')
  })

  it('begins anew when asked to', async () => {
    const data = folders.another()
    const first = startSmallStack(['--port', '0', '--data', data])
    const id = await placeOrder(await first.url, await signIn(await first.url, 'zhou'))
    await first.end('SIGTERM')

    const second = startSmallStack(['--port', '0', '--data', data, '--fresh'])
    const headers = await signIn(await second.url, 'zhou')

    expect((await fetch(`${await second.url}/v1/orders/${id}`, { headers })).status).toBe(404)
    await second.end('SIGTERM')
  })

  it('says what stands in its way, without a stack', async () => {
    const squatter = createServer().listen(0, '127.0.0.1')
    await once(squatter, 'listening')
    const { port } = squatter.address() as { port: number }
    const data = folders.another()

    const refused = [
      startSmallStack(['--memory', '--port', String(port)]),
      startSmallStack(['--colour', 'red']),
      startSmallStack(['--port', '70000']),
    ]

    for (const stack of refused) {
      expect(await stack.ended).toBe(1)
      expect(stack.said()).toMatch(/端口 .* 已被占用|看不懂的参数/)
      expect(stack.said()).not.toMatch(/^ +at /m)
    }
    expect(existsSync(data)).toBe(false)
    squatter.close()
  })
})
