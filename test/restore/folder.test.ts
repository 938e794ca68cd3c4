import { cpSync, renameSync } from 'node:fs'
import { demoStreet } from '../../infra/demo/street'
import { restoreCommand } from '../../infra/restore/restoreCommand'
import { closing } from '../../infra/local/closing'
import { startStack } from '../../infra/local/stack'
import { temporaryFolder } from '../local/temporaryFolder'
import { aStreet, peopleOf } from '../support/aStreet'
import { keyAt, settle } from '../support/app'
import { anOrder } from '../workOrder/orders'

const folders = temporaryFolder()

async function headersOf(url: string, person: string) {
  const body = JSON.stringify({ code: `demo:${person}` })
  const answer = await fetch(`${url}/v1/sessions`, { method: 'POST', body })
  const { token } = (await answer.json()) as { token: string }
  return { Authorization: `Bearer ${token}` }
}

async function report(url: string) {
  const headers = { ...(await headersOf(url, 'zhou')), 'Idempotency-Key': keyAt(Date.now()) }
  const answer = await fetch(`${url}/v1/orders`, {
    method: 'POST',
    headers,
    body: JSON.stringify(anOrder(street)),
  })
  if (answer.status !== 201) throw new Error(await answer.text())
  return ((await answer.json()) as { order: { id: string } }).order.id
}

const statusOf = async (url: string, id: string) =>
  (await fetch(`${url}/v1/orders/${id}`, { headers: await headersOf(url, 'zhou') })).status

const street = aStreet(demoStreet.id)

/** The street of this folder at work, until the deed is done. */
async function whileOpen<T>(data: string, deed: (url: string) => Promise<T>) {
  const opened = closing()
  try {
    const stack = await startStack(
      { data, port: 0, memory: false, fresh: false },
      {
        ...{ say: () => {}, closing: opened },
        load: (deps) => settle(deps, street, Object.values(peopleOf(street))),
      },
    )
    return await deed(stack.url)
  } finally {
    await opened.close()
  }
}

/** Of this month and the one before alone: there are no others. */
const month = new Date(Date.now() - 31 * 86_400_000).toISOString().slice(0, 7)

async function restored(...args: string[]) {
  const lines: string[] = []
  const code = await restoreCommand([...args, '--since', month], (line) => void lines.push(line))
  return { code, said: lines.join('\n') }
}

describe('the folder of one machine', () => {
  it('goes back to its backup, with a list of what came after, and on from there', async () => {
    const [data, backup, was] = [folders.another(), folders.another(), folders.another()]
    const kept = await whileOpen(data, report)
    cpSync(data, backup, { recursive: true })
    const lost = await whileOpen(data, report)
    renameSync(data, was)
    cpSync(backup, data, { recursive: true })

    const { code, said } = await restored('--data', data, '--was', was)

    expect(said).toMatch(/可以用了/)
    expect(code).toBe(0)
    expect(said).toContain(`点单（居民） ${lost} order`)
    expect(said).not.toContain(kept)
    await whileOpen(data, async (url) => {
      expect([await statusOf(url, kept), await statusOf(url, lost)]).toEqual([200, 404])
      expect(await statusOf(url, await report(url))).toBe(200)
    })
    expect((await restored('--data', data)).said).toMatch(/全部对得上/)
  }, 60_000)

  it('that is not there is not made', async () => {
    await expect(restored('--data', folders.another())).rejects.toThrow('里没有数据')
  })
})
