import type { LambdaName } from '../lambdas'

/** Families of keys: the letters before the first `#` of a partition key, of the table's own or of an index's. */
export type Rights = { reads: string[]; writes: string[] }

/** Named by one word, with nothing behind it. */
export const whole = ['TENANTS', 'DEAD']

// prettier-ignore
const ofTable = [
  'BM', 'CD', 'CG', 'CLOCK', 'CO', 'DB', 'DEAD', 'DG', 'DL', 'DLF', 'DP', 'EX', 'EXA', 'EXO', 'EXP', 'F', 'FB', 'FH', 'FL',
  'FP', 'FW', 'G', 'MT', 'ND', 'NO', 'OP', 'OS', 'P', 'PJF', 'PL', 'PO', 'R', 'RC', 'RS', 'RU', 'S', 'T', 'TENANTS',
  'TH', 'TP', 'U', 'V', 'VB', 'VC', 'VI', 'VL', 'VO', 'VR', 'VS', 'VT', 'VW', 'W',
]
/** Read through `queue`, `due`, `mine` and `near`; written with the item. */
const ofIndexes = ['Q', 'D', 'DT', 'M', 'C']

const everything: Rights = { reads: [...ofTable, ...ofIndexes], writes: ofTable }
const nothing: Rights = { reads: [], writes: [] }

/** What streets are made of is changed by those two alone. */
const settingUp: readonly LambdaName[] = ['setup', 'tables']
const ofStreets = ['T', 'TENANTS']

/** What this function may read and write. Wide for now: each family of the table, but by its name. */
export function rightsOf(name: LambdaName): Rights {
  if (name === 'docs') return nothing
  if (settingUp.includes(name)) return everything
  return { ...everything, writes: everything.writes.filter((family) => !ofStreets.includes(family)) }
}
