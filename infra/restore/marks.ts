import { keys } from '../../functions/keys'
import { turnStore } from '../../functions/numbers/turnStore'
import { queryAll } from '../../functions/table/store'
import type { Heads } from './heads'
import type { RestoringDeps } from './restoringDeps'

type Deps = Pick<RestoringDeps, 'table' | 'clock' | 'streets'>

/** A bell in an hour that was swept already would never ring: the copy of the mark may be younger than that of the head. */
async function sweepAgain(street: string, { bells }: Heads, { clock }: Deps) {
  const [sweptTo, first] = [await clock.sweptTo(street), bells.get(street)]
  if (sweptTo === undefined || first === undefined || first >= sweptTo) return
  await clock.sweepFrom(street, first)
}

/** Whoever was summing up when the copy was taken is not at it here. */
async function freeTurn(street: string, { table }: Deps) {
  const turns = turnStore(table)
  const rolled = await turns.rolled(street)
  if (rolled.until > 0) await turns.save(street, { ...rolled, until: 0 }, rolled.turn)
}

/** How far somebody had come with the other table is nothing to this one: its stream is another, and begins anew. */
export async function forgetMarks(heads: Heads, deps: Deps) {
  const readTo = await queryAll(deps.table, { at: ['PK', keys.streamRead('').PK] })
  for (const mark of readTo) await deps.table.delete({ PK: mark.PK, SK: mark.SK })
  for (const street of await deps.streets.all()) {
    await sweepAgain(street, heads, deps)
    await freeTurn(street, deps)
  }
}
