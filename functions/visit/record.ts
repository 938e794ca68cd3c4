import type { Answer } from '../../shared/contract'
import { flag, known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { gridOf } from '../../shared/place/codes'
import type { Building, Street } from '../../shared/street/street'
import { timeOfUlid } from '../../shared/ulid'
import { maskedName, maskedRoom } from '../../shared/visit/mask'
import { numberOf, orderIdOf, parseOrderId } from '../../shared/workOrder/id'
import type { Handler, Request } from '../handler'
import { householdsOf } from '../household/store'
import { canonical } from '../seal'
import { categoryName } from '../street/labels'
import { expiresFrom } from '../workOrder/privatePart'
import { orderHeard } from './heard'
import { judge } from './judge'
import { cardOf } from './present'
import { visitStore, type VisitKept, type WordsKept } from './store'
import { verifyHousehold } from './verify'

type Asked = Request<'recordVisit'>

/** The visit's id follows from who asks and the command's key: however often it is sent, it is one visit. */
function markOf({ deps, actor, input: { body }, key }: Asked) {
  const ulid = deps.seal.ulid('visit', timeOfUlid(key), `${actor.id} ${key}`)
  const said = deps.seal.brief('said', canonical(body))
  return { ulid, said, visitId: orderIdOf(gridOf(body.buildingId), ulid) }
}

type Mark = ReturnType<typeof markOf>

function wordsOf(
  { deps, street, input: { body } }: Asked,
  { visitId, said }: Mark,
  building: Building,
): WordsKept {
  const { room, note, contact, heard } = body
  const x = expiresFrom(deps.now())
  const categories = street.categories.filter(({ code }) => heard.some((one) => one.categoryCode === code))
  return known({ visitId, building, categories, room, note, contact, heard, said, x })
}

/** The street as it was when the visit was taken, in all that the visit names. */
const asItWas = (street: Street, { building, categories = [] }: WordsKept): Street => ({
  ...street,
  buildings: [building, ...street.buildings],
  categories: [...categories, ...street.categories],
})

/** The words of this command as they were first taken; then they stay, though map, roles or codes have changed since. */
async function claim(request: Asked): Promise<Outcome<WordsKept>> {
  const { deps, actor } = request
  const store = visitStore(deps.table)
  const mark = markOf(request)
  const before = await store.words(actor.street, mark.ulid)
  if (before) return before.said === mark.said ? done(before) : refuse('keyReused')
  const judged = await judge(request, mark.visitId)
  if (!judged.ok) return judged
  const kept = await store.claim(actor.street, wordsOf(request, mark, judged.value))
  return kept.said === mark.said ? done(kept) : refuse('keyReused')
}

/**
 * 记走访. The words first, which settles what this key says; then an order for each thing heard and the household,
 * each under a key of its own; the line of the ledger last. A try that broke off anywhere is completed by the next.
 */
export const recordVisit: Handler<'recordVisit'> = async (request) => {
  const claimed = await claim(request)
  if (!claimed.ok) return claimed
  const words = claimed.value
  const asked = { ...request, street: asItWas(request.street, words) }
  const earlier = await visitStore(request.deps.table).get(words.visitId)
  return earlier ? done(answerOf(asked, earlier)) : complete(asked, words)
}

async function complete(request: Asked, words: WordsKept): Promise<Outcome<Answer<'recordVisit'>>> {
  const orderIds: string[] = []
  for (const at of words.heard.keys()) {
    const ordered = await orderHeard(request, words, at)
    if (!ordered.ok) return ordered
    orderIds.push(ordered.value.order.id)
  }
  const verified = await verifyHousehold(request, words)
  if (!verified.ok) return verified
  const isUnlisted = await isNotOnList(request, words)
  const visit = visitOf(request, words, known({ orderIds, verified: verified.value, isUnlisted }))
  return done(answerOf(request, await visitStore(request.deps.table).create(visit)))
}

/** A home nobody has entered yet is recorded like any other: people live where they live. */
async function isNotOnList({ deps, street }: Asked, { building, room }: WordsKept) {
  const households = await householdsOf(deps.table, street, building.id)
  return flag(households && !households.some((household) => household.room === room))
}

function visitOf(
  { deps, actor, input: { body }, key }: Asked,
  { visitId, x }: WordsKept,
  cameOfIt: Pick<VisitKept, 'orderIds' | 'verified' | 'isUnlisted'>,
): VisitKept {
  const { buildingId, purpose, room, contact } = body
  return known({
    id: visitId,
    // When it was recorded, though it waited for the network.
    at: Math.min(timeOfUlid(key), deps.now()),
    by: actor.id,
    buildingId,
    purpose,
    room: maskedRoom(room),
    name: contact?.name && maskedName(contact.name),
    ...cameOfIt,
    x,
  })
}

const answerOf = ({ street, input: { body } }: Asked, visit: VisitKept): Answer<'recordVisit'> => ({
  visit: cardOf(visit, { street, isWhole: true }),
  orders: visit.orderIds.map((id, at) => ({
    id,
    number: numberOf(parseOrderId(id).ulid),
    categoryName: categoryName(street, body.heard[at]?.categoryCode ?? ''),
  })),
})
