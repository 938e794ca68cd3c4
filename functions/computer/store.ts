import { computerMs } from '../../shared/computer/computer'
import { queryAll, type Table } from '../table/store'
import type { Asked, State } from './decide'
import { computerKeys } from './keys'

/** In milliseconds since 1970. */
export type ComputerKept = { id: string; since: number; endsAt: number }

const hourMs = 3_600_000
const expiry = (endsAt: number) => Math.floor((endsAt + hourMs) / 1000)

export type ComputerStore = ReturnType<typeof computerStore>

/** 电脑登录: the codes on screens, and the computers that somebody's phone has let in. */
export const computerStore = (table: Table) => ({
  async asked(code: string) {
    const item = await table.get(computerKeys.code(code))
    return item && ({ ...item, code } as unknown as Asked)
  },

  /** False while these figures stand on another screen. */
  async ask({ code, ...asked }: Asked) {
    const item = { ...computerKeys.code(code), ...asked, x: expiry(asked.endsAt) }
    const free = 'attribute_not_exists(PK) OR endsAt <= :now'
    return (await table.putIf(item, free, { ':now': asked.askedAt })).kept
  },

  /** From the state in which it was read, and of that one asking; false where somebody came before. */
  async change({ code, ...next }: Asked, from: State) {
    const item = { ...computerKeys.code(code), ...next, x: expiry(next.endsAt) }
    const values = { ':from': from, ':secret': next.secret }
    return (await table.putIf(item, '#state = :from AND #secret = :secret', values)).kept
  },

  letIn: (personId: string, { id, since }: Pick<ComputerKept, 'id' | 'since'>) =>
    table.put({
      ...computerKeys.letIn(personId, id),
      ...{ since, endsAt: since + computerMs, x: expiry(since + computerMs) },
    }),

  /** What has expired may lie there for a while. */
  async letInBy(personId: string, now: number): Promise<ComputerKept[]> {
    const { PK, SK } = computerKeys.letIn(personId)
    const items = await queryAll(table, { at: ['PK', PK], prefix: ['SK', SK] })
    return items
      .map((item) => ({
        id: item.SK.slice(SK.length),
        since: Number(item.since),
        endsAt: Number(item.endsAt),
      }))
      .filter(({ endsAt }) => now < endsAt)
  },

  end: (personId: string, id: string) => table.delete(computerKeys.letIn(personId, id)),

  /** Counts a try of this hour before it is made; false beyond `most`. Rather once too often than not. */
  async countTry(personId: string, now: number, most: number): Promise<boolean> {
    const key = computerKeys.triesIn(personId, Math.floor(now / hourMs))
    const tries = Number((await table.get(key))?.tries ?? 0)
    if (tries >= most) return false
    const item = { ...key, tries: tries + 1, x: expiry(now) }
    const before = { ':tries': tries }
    const { kept } = await table.putIf(item, 'attribute_not_exists(PK) OR tries = :tries', before)
    return kept || this.countTry(personId, now, most)
  },
})
