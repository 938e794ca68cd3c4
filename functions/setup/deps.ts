import { depsOver, type ApiDeps, type Deps, type Outside } from '../deps'
import { tableOver } from '../table/store'
import { filedStore } from './ordersStore'
import { appointing } from './appointingStore'
import { writableStreets } from './store'

type Changing = {
  streets: ReturnType<typeof writableStreets>
  people: ReturnType<typeof appointing>
  filed: ReturnType<typeof filedStore>
}

export type SetupDeps = ApiDeps & Changing
/** Everything, where one process serves it all. */
export type WholeDeps = Deps & Changing

/** What may change a street: more than the everyday functions are given. */
export function setupDepsOver<O extends Omit<Outside, 'photoFiles'>>(outside: O) {
  const { db, tableName, now, randomDigit } = outside
  const deps = depsOver(outside)
  const table = tableOver(db, tableName)
  return {
    ...deps,
    streets: writableStreets(deps.streets, { table, now, randomDigit }),
    people: appointing(deps.people),
    filed: filedStore(table),
  }
}
