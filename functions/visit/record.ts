import { covers, scopesOf, type Actor } from '../../shared/actor'
import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { gridOf } from '../../shared/place/codes'
import type { Building } from '../../shared/street/street'
import { timeOfUlid } from '../../shared/ulid'
import { maskedName, maskedRoom } from '../../shared/visit/mask'
import { numberOf, orderIdOf, parseOrderId } from '../../shared/workOrder/id'
import type { Answer } from '../../shared/contract'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { canonical } from '../seal'
import { categoryName } from '../street/labels'
import { orderable } from '../workOrder/order'
import { expiresFrom } from '../workOrder/privatePart'
import { orderHeard, orderOf } from './heard'
import { cardOf } from './present'
import { visitStore, type VisitKept, type WordsKept } from './store'
import { readTicket } from './ticket'
import { isFresh, verifyHousehold } from './verify'

type Asked = Request<'recordVisit'>

const walks = (actor: Actor, gridId: string) =>
  scopesOf(actor, 'gridWorker').some((scope) => covers(scope, gridId))

function checkHeard({ input: { body }, street }: Asked, building: Building): Outcome<undefined> {
  for (const [at, heard] of body.heard.entries()) {
    const can = orderable(orderOf(heard, { body, building }), street)
    if (!can.ok) return { ...can, field: `heard.${at}.${can.field ?? 'words'}` }
  }
  return done(undefined)
}

async function checkTicket({ input: { body }, deps, actor }: Asked, visitId: string) {
  if (!body.ticket) return true
  const ticket = readTicket(body.ticket, actor, { seal: deps.seal, now: deps.now() })
  return (
    ticket !== undefined &&
    isFresh(await deps.people.standing(ticket.personId, actor.street), {
      ticket,
      visitId,
    })
  )
}

/** Everything that can stand in the way, asked before anything is written. */
async function judge(request: Asked, visitId: string): Promise<Outcome<undefined>> {
  const { deps, actor, street, input, key } = request
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const building = buildingOf(request)
  if (!building) return refuse('outsideStreet', { field: 'buildingId' })
  if (!walks(actor, gridOf(building.id))) return refuse('notYourGrid', { field: 'buildingId' })
  const heard = checkHeard({ ...request, input, street }, building)
  if (!heard.ok) return heard
  return (await checkTicket(request, visitId)) ? done(undefined) : refuse('codeUnknown', { field: 'ticket' })
}

const buildingOf = ({ street, input: { body } }: Asked) =>
  street.buildings.find(({ id }) => id === body.buildingId)

/** The visit's id follows from who asks and the command's key: however often it is sent, it is one visit. */
function wordsOf({ deps, actor, input: { body }, key }: Asked): WordsKept {
  const { buildingId, room, note, contact, heard } = body
  const ulid = deps.seal.ulid('visit', timeOfUlid(key), `${actor.id} ${key}`)
  return known({
    visitId: orderIdOf(gridOf(buildingId), ulid),
    room,
    note,
    contact,
    heard,
    said: deps.seal.brief('said', canonical(body)),
    x: expiresFrom(deps.now()),
  })
}

/**
 * 记走访. The words first, which settles what this key says; then an order for each thing heard and the household,
 * each under a key of its own; the line of the ledger last. A try that broke off anywhere is completed by the next.
 */
export const recordVisit: Handler<'recordVisit'> = async (request) => {
  const { deps, actor } = request
  const store = visitStore(deps.table)
  const words = wordsOf(request)
  const { ulid } = parseOrderId(words.visitId)
  const before = await store.words(actor.street, ulid)
  // What was taken once stays taken, though map, roles or codes have changed since.
  const judged = before ? done(undefined) : await judge(request, words.visitId)
  if (!judged.ok) return judged
  const kept = before ?? (await store.claim(actor.street, words))
  if (kept.said !== words.said) return refuse('keyReused')
  const earlier = await store.get(kept.visitId)
  return earlier ? done(answerOf(request, earlier)) : complete(request, kept)
}

async function complete(request: Asked, words: WordsKept): Promise<Outcome<Answer<'recordVisit'>>> {
  const { deps, actor, input } = request
  const building = buildingOf(request)
  if (!building) return refuse('outsideStreet', { field: 'buildingId' })
  const orderIds: string[] = []
  for (const at of words.heard.keys()) {
    const ordered = await orderHeard(request, { at, building, visitId: words.visitId })
    if (!ordered.ok) return ordered
    orderIds.push(ordered.value.order.id)
  }
  const verified = await verifyHousehold(request, { building, visitId: words.visitId })
  if (!verified.ok) return verified
  const { buildingId, room, purpose, contact } = input.body
  const visit: VisitKept = known({
    id: words.visitId,
    at: deps.now(),
    by: actor.id,
    buildingId,
    purpose,
    room: maskedRoom(room),
    name: contact?.name && maskedName(contact.name),
    orderIds,
    verified: verified.value,
    x: words.x,
  })
  return done(answerOf(request, await visitStore(deps.table).create(visit)))
}

const answerOf = ({ street, input: { body } }: Asked, visit: VisitKept): Answer<'recordVisit'> => ({
  visit: cardOf(visit, { street, isWhole: true }),
  orders: visit.orderIds.map((id, at) => ({
    id,
    number: numberOf(parseOrderId(id).ulid),
    categoryName: categoryName(street, body.heard[at]?.categoryCode ?? ''),
  })),
})
