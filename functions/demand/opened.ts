import type { Table } from '../table/store'
import type { Actor } from '../../shared/actor'
import { partOf } from './area'
import { rootOf } from './chain'
import { demandStore } from './store'

/** The group as this person may see it: less than a common demand there is none. */
export async function opened(demandId: string, { table, actor }: { table: Table; actor: Actor }) {
  const isOurs = demandId.startsWith(`${actor.street}-`)
  const group = isOurs ? await rootOf(demandId, demandStore(table)) : undefined
  const part = group && partOf(group, actor)
  return group && part ? { group, part } : undefined
}
