import { createHash } from 'node:crypto'
import { api } from '../../../functions/api'
import { downloads } from '../../../functions/export/download'
import { jobStore } from '../../../functions/export/jobStore'
import type { ExportSeen } from '../../../shared/export/export'
import { ulidOf } from '../../../shared/ulid'
import type { BenchTable } from '../benchTable'
import { endChild, heardFrom, startChild } from '../child'
import type { Seeded } from '../dashboard/seedAll'
import type { Worked } from './worker'

/** Exports of one street as its supervisor asks for them. */
export function exporting({ deps }: BenchTable, { town }: Seeded, clock: { now: number }) {
  const app = api(deps)
  const street = town.street.id

  async function send(path: string, init: { method?: string; body?: unknown; token?: string; key?: string }) {
    const { method = 'GET', body, token, key } = init
    const answer = await app.request(`/v1${path}`, {
      method,
      headers: { ...(token && { Authorization: `Bearer ${token}` }), ...(key && { 'Idempotency-Key': key }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (answer.status >= 300) throw new Error(`${path} answered ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }

  const signIn = async () =>
    String((await send('/sessions', { method: 'POST', body: { code: `demo:${town.supervisor.id}` } })).token)

  return {
    street,
    /** An export of the month, begun. */
    async start(month: string) {
      // The same, asked for within a minute, would be the one that was begun before.
      clock.now += 120_000
      const body = {
        ...{ what: 'orders', from: month, to: month, format: 'csv', columns: ['times', 'counts'] },
      }
      const key = ulidOf(deps.now(), () => Math.floor(Math.random() * 32))
      const answer = await send('/exports', { method: 'POST', body, token: await signIn(), key })
      return (answer.export as ExportSeen).id
    },

    /** Its file as a browser gets it. */
    async file(id: string) {
      const seen = (await send(`/exports/${id}`, { token: await signIn() })).export as ExportSeen
      const answer = await downloads(deps).request(seen.url ?? '')
      return Buffer.from(await answer.arrayBuffer())
    },
    stretches: async (id: string) => (await jobStore(deps.table, street).get(id))?.progress.parts ?? 0,
  }
}

export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

type Work = { endpoint: string; folder: string; street: string; now: number }

/** On a machine with much memory V8 lets garbage lie; a function of this size (MB) has no room for it. */
const asInAFunction = ['--max-heap-size=512']

/** A fresh process that works on an export, or reads what it reads. */
export const worker = (what: 'work' | 'read', id: string, { endpoint, folder, street, now }: Work) =>
  startChild('infra/bench/export/worker.ts', [what, endpoint, folder, street, id, String(now)], asInAFunction)

export async function workedBy(child: ReturnType<typeof worker>) {
  const worked = await heardFrom<Worked>(child)
  await endChild(child)
  return worked
}

export type Exporting = ReturnType<typeof exporting>
