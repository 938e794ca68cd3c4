import { done, refuse } from '../../shared/outcome'
import { isInScope } from '../../shared/topic/scope'
import { deskOf } from '../../shared/topic/scope'
import { likeness } from '../../shared/topic/likeness'
import type { Street } from '../../shared/street/street'
import type { PublicCard } from '../../shared/workOrder/order'
import type { Handler, Request } from '../handler'
import { cellOf } from '../street/locate'
import { neighbourCards } from '../workOrder/neighbours'
import { sees } from './claims'
import { cardsOf } from './lists'
import { topicStore } from './store'

/** Cells of about 1 km that are looked into: a street has about as many. */
const mostCells = 9
const perCell = { inWork: 100, done: 30 }
const mostOpened = 60
const mostTopics = 50
const mostShown = 5
/** Below this the two speak of different things, or share no more than 能不能. */
const leastLikeness = 0.2

function cellsOf(places: readonly string[], { buildings }: Street) {
  const inScope = buildings.filter(({ id }) => isInScope(places, id))
  return [...new Set(inScope.map((building) => cellOf(building).slice(0, 6)))].slice(0, mostCells)
}

async function ordersNear({ deps, actor, street, input: { body } }: Request<'similarTopics'>) {
  const found = await Promise.all(
    cellsOf(body.places, street).flatMap((cell) => [
      deps.workOrders.near(actor.street, cell, { isDone: false, limit: perCell.inWork }),
      deps.workOrders.near(actor.street, cell, { isDone: true, limit: perCell.done }),
    ]),
  )
  const ids = found.flat().map(({ id }) => id)
  return neighbourCards(ids.slice(0, mostOpened), { deps, actor, street })
}

type Ranked<T> = { thing: T; like: number }

/** The most alike first, and none that is not. */
function mostAlike<T>(things: T[], saidBy: (thing: T) => string, words: string) {
  return things
    .map((thing): Ranked<T> => ({ thing, like: likeness(words, saidBy(thing)) }))
    .filter(({ like }) => like >= leastLikeness)
    .sort((one, other) => other.like - one.like)
    .slice(0, mostShown)
    .map(({ thing }) => thing)
}

const orderSaid = ({ title, categoryName }: PublicCard) => `${categoryName} ${title}`

/** 比一比: what is like it already among the topics of this desk and the street, and among the orders around. */
export const similarTopics: Handler<'similarTopics'> = async (request) => {
  const { deps, actor, input } = request
  const { words, places } = input.body
  const desks = [...new Set([deskOf(places), actor.street])]
  if (!desks.every((desk) => desk.startsWith(actor.street)))
    return refuse('outsideStreet', { field: 'places' })
  const store = topicStore(deps.table)
  const pages = await Promise.all(
    desks.flatMap((desk) => [
      store.list({ desk, isPast: false }, mostTopics),
      store.list({ desk, isPast: true }, mostTopics),
    ]),
  )
  const seen = pages.flatMap(({ topics }) => topics).filter((topic) => sees(topic, actor))
  const orders = mostAlike(await ordersNear(request), orderSaid, words)
  return done({
    topics: await cardsOf(
      mostAlike(seen, ({ title, text }) => `${title} ${text}`, words),
      request,
    ),
    orders: orders.map(({ id, number, categoryName, placeLabel, reportedAt, status }) => ({
      id,
      number,
      categoryName,
      placeLabel,
      reportedAt,
      isOpen: status !== 'closed',
    })),
  })
}
