import { done, refuse } from '../../shared/outcome'
import type { Handler } from '../handler'
import { canonical } from '../seal'
import { procedureStore } from './procedureStore'

const mostProcedures = 20

export const procedures: Handler<'procedures'> = async ({ deps, actor }) =>
  done({ procedures: await procedureStore(deps.table).of(actor.street) })

/** 改规程. Topics keep the one they began with. */
export const saveProcedure: Handler<'saveProcedure'> = async ({ deps, actor, input }) => {
  const { params, body } = input
  if (body.procedure.id !== params.procedureId) return refuse('badInput', { field: 'procedure.id' })
  const store = procedureStore(deps.table)
  const all = await store.of(actor.street)
  const before = all.find(({ procedure }) => procedure.id === params.procedureId)
  if (!before && all.length >= mostProcedures) return refuse('tooMany')
  const kept = { ...body, version: body.version + 1 }
  // Sent again after its answer was lost, it stands already.
  if (before && canonical(before) === canonical(kept)) return done({ kept: before })
  if ((before?.version ?? 0) !== body.version) return refuse('changedMeanwhile')
  return (await store.save(actor.street, kept)) ? done({ kept }) : refuse('changedMeanwhile')
}
