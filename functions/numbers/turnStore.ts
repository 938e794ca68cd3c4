import { ulidOf } from '../../shared/ulid'
import { queryAll, type Item, type Table } from '../table/store'
import { numberKeys } from './keys'

/** How far a street is summed up 汇总, and who is at it. */
export type Rolled = {
  /** The last day that is in all sums; none where nothing was ever summed up. */
  through?: number
  /** The last day that whoever sums up now reads: said before the first leaf is read. */
  upTo?: number
  /** Grows with each one who begins: what an earlier one writes afterwards is not taken. */
  turn: number
  /** Nobody else begins before (ms), unless its clock is wrong: then the turn decides. */
  until: number
}

/** A month to be summed up anew; not before `day` is read, where that is said. */
export type Past = { month: string; day?: number }
export type Mark = Past & { rev: string }

const nobody: Rolled = { turn: 0, until: 0 }

export function rolledIn(item: Item | undefined): Rolled {
  const { PK: _, SK: __, ...rolled } = item ?? { PK: '', SK: '' }
  // Only this file writes it.
  return { ...nobody, ...(rolled as Partial<Rolled>) }
}

const anyDigit = () => Math.floor(Math.random() * 32)
/** Who sums up, how far that has come, and the months that are to be summed up anew: whoever counts has to know of it. */
export const turnStore = (table: Table) => ({
  async rolled(street: string) {
    return rolledIn(await table.get(numberKeys.rolled(street)))
  },

  /** Begins a turn, or goes on with it: false if somebody else has begun one since this was read. */
  async save(street: string, rolled: Rolled, turnRead: number) {
    const item = { ...numberKeys.rolled(street), ...rolled }
    const condition = turnRead === 0 ? 'attribute_not_exists(turn)' : 'turn = :turn'
    const { kept } = await table.putIf(item, condition, turnRead === 0 ? undefined : { ':turn': turnRead })
    return kept
  },

  /** After the leaf itself, so that whoever sums up what this asks for finds it there. */
  async markPast(street: string, { month, day }: Past, now: number) {
    await table.put({ ...numberKeys.past(street, month, day), rev: ulidOf(now, anyDigit) })
  },
  /** What somebody else has marked meanwhile is left to the next look, which reads the leaves anew: nothing then. */
  async markNew(street: string, month: string, now: number): Promise<Mark | undefined> {
    const rev = ulidOf(now, anyDigit)
    const { kept } = await table.putIf({ ...numberKeys.past(street, month), rev }, 'attribute_not_exists(PK)')
    return kept ? { month, rev } : undefined
  },
  /** The earliest month first. */
  async pasts(street: string): Promise<Mark[]> {
    const { PK, prefix } = numberKeys.pasts(street)
    const items = await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })
    return items.map((item) => ({ ...numberKeys.pastIn(item), rev: String(item.rev) }))
  },
  /** Unless it was marked anew meanwhile. */
  forgetPast: (street: string, { month, day, rev }: Mark) =>
    table.deleteIf(numberKeys.past(street, month, day), 'rev = :rev', { ':rev': rev }),
})
