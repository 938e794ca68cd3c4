import { shippedProcedures } from '../../shared/procedure/shipped'
import { Procedure, type ProcedureKept } from '../../shared/procedure/procedure'
import { queryAll, type Item, type Table } from '../table/store'
import { topicKeys } from './keys'

const keptIn = ({ is, v, isOff }: Item): ProcedureKept => ({
  procedure: Procedure.parse(is),
  version: Number(v),
  isOff: isOff === true,
})

export const procedureStore = (table: Table) => ({
  /** The street's own first writing takes the place of the one shipped under the same id. */
  async of(street: string): Promise<ProcedureKept[]> {
    const items = await queryAll(table, { at: ['PK', topicKeys.streetProcedures(street)] })
    const own = items.map(keptIn)
    const isOwn = (id: string) => own.some(({ procedure }) => procedure.id === id)
    const shipped = shippedProcedures
      .filter(({ id }) => !isOwn(id))
      .map((procedure) => ({ procedure, version: 0, isOff: false }))
    return [...shipped, ...own].sort((one, other) => rank(one) - rank(other))
  },

  /** True if it was as the writer had read it. */
  async save(street: string, { procedure, version, isOff }: ProcedureKept) {
    const item = { ...topicKeys.streetProcedure(street, procedure.id), is: procedure, v: version, isOff }
    const [condition, values] =
      version === 1 ? ['attribute_not_exists(PK)'] : ['v = :asRead', { ':asRead': version - 1 }]
    return (await table.putIf(item, String(condition), values as Record<string, unknown> | undefined)).kept
  },
})

/** Those that are shipped in their order, a street's own behind them. */
function rank({ procedure }: ProcedureKept) {
  const at = shippedProcedures.findIndex(({ id }) => id === procedure.id)
  return at === -1 ? shippedProcedures.length : at
}
