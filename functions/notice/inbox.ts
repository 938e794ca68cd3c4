import { nameOf } from '../table/nameOf'
import { done } from '../../shared/outcome'
import type { Handler, Request } from '../handler'
import { keys } from '../keys'
import type { Key } from '../table/store'
import type { NoticeKept } from './entry'
import { present } from './present'
import { noticeStore } from './store'

const ordinary = 30

const ownerOf = ({ actor }: Pick<Request<'inbox'>, 'actor'>) => ({ person: actor.id, street: actor.street })

/** Where the reasons lie that these speak of. */
const reasonKeys = (entries: NoticeKept[]): Key[] =>
  entries.flatMap(({ said, orderIds: [orderId = ''] }) =>
    said ? [{ PK: keys.privatePart(orderId).PK, SK: said }] : [],
  )

export const inbox: Handler<'inbox'> = async (request) => {
  const { deps, street, input } = request
  const { limit = ordinary, cursor } = input.query
  const store = noticeStore(deps.table)
  const owner = ownerOf(request)
  const [{ entries, isLast }, readTo] = await Promise.all([
    store.list(owner, limit, cursor),
    store.readTo(owner),
  ])
  const said = await deps.workOrders.said(reasonKeys(entries))
  const reasonOf = (entry: NoticeKept) => reasonKeys([entry]).map((key) => said.get(nameOf(key))?.words)[0]
  const last = entries[entries.length - 1]
  return done({
    notices: entries.map((entry) =>
      present({ id: entry.id, entry, readTo, reason: reasonOf(entry) }, street),
    ),
    seenTo: new Date(Math.max(readTo, ...entries.map(({ w }) => w))).toISOString(),
    ...(!isLast && last && { cursor: last.id }),
  })
}

const countUnread = async (request: Pick<Request<'unread'>, 'actor' | 'deps'>) =>
  done({ unread: await noticeStore(request.deps.table).unread(ownerOf(request)) })

export const unread: Handler<'unread'> = countUnread

/** Nothing that is still to come has been read. */
export const readInbox: Handler<'readInbox'> = async (request) => {
  const { deps, input } = request
  const seenTo = Math.min(Date.parse(input.body.seenTo), deps.now())
  await noticeStore(deps.table).read(ownerOf(request), seenTo)
  return countUnread(request)
}
