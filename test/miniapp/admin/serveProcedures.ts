import type { ProcedureKept } from '../../../shared/procedure/procedure'
import { shippedProcedures } from '../../../shared/procedure/shipped'
import { topicOperations } from '../../../shared/topic/operations'
import { ok, refused } from '../staff/fakeServer'
import { serveSetup } from './adminPhone'

/** The street's procedures, kept by the contract: a body it does not allow is refused, a version gone by as well. */
export function serveProcedures(changed: Record<string, Partial<ProcedureKept>> = {}) {
  const all = new Map<string, ProcedureKept>(
    shippedProcedures.map((procedure) => [
      procedure.id,
      { procedure, version: 0, isOff: false, ...changed[procedure.id] },
    ]),
  )
  function save(id: string, given: unknown) {
    const read = topicOperations.saveProcedure.body.safeParse(given)
    if (!read.success) return refused(400, 'badInput')
    if ((all.get(id)?.version ?? 0) !== read.data.version) return refused(409, 'changedMeanwhile')
    const kept = { ...read.data, version: read.data.version + 1 }
    all.set(id, kept)
    return ok({ kept })
  }
  const server = serveSetup({
    also: ({ path, method, body }) => {
      if (path === '/procedures') return ok({ procedures: [...all.values()] })
      const [, id] = /^\/procedures\/(\w+)$/.exec(path) ?? []
      return id && method === 'PUT' ? save(id, body) : undefined
    },
  })
  return {
    sent: () => server.sent().map(({ body }) => body as ProcedureKept),
    kept: (id: string) => all.get(id),
    saveMeanwhile(id: string) {
      const kept = all.get(id)
      if (kept) all.set(id, { ...kept, version: kept.version + 1 })
    },
  }
}
