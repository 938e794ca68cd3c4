import type { ProcedureKept } from '../../shared/procedure/procedure'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Handler } from '../handler'
import { canonical } from '../seal'
import { procedureStore } from './procedureStore'

const mostProcedures = 20

export const procedures: Handler<'procedures'> = async ({ deps, actor }) =>
  done({ procedures: await procedureStore(deps.table).of(actor.street) })

/** Whether it may be written over what stands; nothing to write if it stands already, its answer having been lost. */
function judge(kept: ProcedureKept, all: ProcedureKept[]): Outcome<'write' | 'stands'> {
  const before = all.find(({ procedure }) => procedure.id === kept.procedure.id)
  if (!before && all.length >= mostProcedures) return refuse('tooMany')
  if (before && canonical(before) === canonical(kept)) return done('stands')
  return (before?.version ?? 0) === kept.version - 1 ? done('write') : refuse('changedMeanwhile')
}

/** 改规程. Topics keep the one they began with. */
export const saveProcedure: Handler<'saveProcedure'> = async ({ deps, actor, input: { params, body } }) => {
  if (body.procedure.id !== params.procedureId) return refuse('badInput', { field: 'procedure.id' })
  const store = procedureStore(deps.table)
  const kept = { ...body, version: body.version + 1 }
  const judged = judge(kept, await store.of(actor.street))
  if (!judged.ok) return judged
  const stands = judged.value === 'stands' || (await store.save(actor.street, kept))
  return stands ? done({ kept }) : refuse('changedMeanwhile')
}
