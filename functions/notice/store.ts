import { keys } from '../keys'
import type { Item, Table } from '../table/store'
import { withOneMore, type NoticeKept } from './entry'

// Items come back as these stores wrote them.
const asNotice = (item: Item) => item as unknown as NoticeKept & Item

const mostTries = 20
/** More than these nobody counts. */
export const mostUnread = 100

type Owner = { person: string; street: string }

const ulidOf = ({ SK }: Item) => SK.split('#')[2] ?? ''

export const noticeStore = (table: Table) => ({
  /** Writes it once; told again it is the same, or, of several orders, has one more. */
  async keep({ person, street }: Owner, id: string, entry: NoticeKept) {
    const key = keys.notice(person, street, id)
    let next = entry
    let [condition, values] = ['attribute_not_exists(PK)', undefined as Record<string, unknown> | undefined]
    for (let tries = 0; tries < mostTries; tries++) {
      const kept = await table.putIf({ ...key, ...next, n: next.marks.length }, condition, values)
      if (kept.kept) return next
      const found = kept.found && asNotice(kept.found)
      const more = found && withOneMore(found, entry)
      if (!more) return undefined
      next = more
      condition = 'n = :asRead'
      values = { ':asRead': more.marks.length - 1 }
    }
    throw Object.assign(new Error('too many at one entry'), { name: 'ThrottlingException' })
  },

  /** Newest first, with the ulid of each. */
  async list({ person, street }: Owner, limit: number, after?: string) {
    const { PK, prefix } = keys.notices(person, street)
    const { items, last } = await table.query({
      at: ['PK', PK],
      prefix: ['SK', prefix],
      newestFirst: true,
      limit,
      after: after ? keys.notice(person, street, after) : keys.noticesRead(person, street),
    })
    return { entries: items.map((item) => ({ id: ulidOf(item), ...asNotice(item) })), isLast: !last }
  },

  /** Until when it has been read, in milliseconds; 0 if never. */
  async readTo({ person, street }: Owner) {
    const item = await table.get(keys.noticesRead(person, street))
    return Number(item?.readTo ?? 0)
  },

  /** Further on only: an older page that is closed later takes nothing back. */
  async read({ person, street }: Owner, readTo: number) {
    const item = { ...keys.noticesRead(person, street), readTo }
    await table.putIf(item, 'attribute_not_exists(PK) OR readTo < :readTo', { ':readTo': readTo })
  },

  /** Entries written since it was last read, of the newest hundred. */
  async unread({ person, street }: Owner) {
    const { PK, prefix } = keys.notices(person, street)
    const { items } = await table.query({
      at: ['PK', PK],
      prefix: ['SK', prefix],
      newestFirst: true,
      limit: mostUnread + 1,
    })
    const mark = items.find(({ SK }) => SK.endsWith('~'))
    const readTo = Number(mark?.readTo ?? 0)
    return items.filter((item) => item !== mark && asNotice(item).w > readTo).length
  },
})
