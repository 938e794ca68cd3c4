import { chinaMonth } from '../../shared/clock/china'
import type { FoundCard } from '../../shared/find/find'
import { plain, termsIn } from '../../shared/find/recognise'
import { monthsUntil } from '../setup/ordersStore'
import { cardOf } from '../workOrder/present'
import { saidKey, type Body, type Said } from '../workOrder/privatePart'
import type { WorkOrder } from '../workOrder/workOrder'
import { excerptOf } from './excerpt'
import { marksTest } from './marks'
import { isTheirs, type Scene } from './scene'
import { findStore } from './store'
import { readCursor, writeCursor, type Where } from './wordsCursor'

/** Marks looked through in one look, about 600 KB; an empty month counts as some, for it is read as well. */
const mostMarks = 2000
const marksAtOnce = 1000
const marksOfNothing = 100
/** What may be meant is read to be sure: so much of it at most. */
const mostRead = 40
/** As long as words are kept. */
const monthsBack = 37

/** So far, and no further in this look. */
type Looked = { places: string[]; where: Where | undefined; month: string }

/** Behind these marks: in the same month, in the one before, or nowhere. */
function nextWhere({ month }: Where, last: string | undefined, months: string[]): Where | undefined {
  if (last) return { month, after: last }
  const before = months[months.indexOf(month) + 1]
  return before ? { month: before } : undefined
}

/** Places whose marks fit, from here back: until there are enough to read, or enough was looked through. */
async function placesFrom(start: Where, terms: string[], { deps, street }: Scene): Promise<Looked> {
  const store = findStore(deps.table)
  const months = monthsUntil(deps.now(), monthsBack)
  const fits = marksTest(terms)
  const looked: Looked = { places: [], where: start, month: start.month }
  for (let left = mostMarks; left > 0 && looked.where && looked.places.length < mostRead / 2;) {
    const { month, after } = looked.where
    const { marked, isLast } = await store.marks(street.id, month, { limit: marksAtOnce, after })
    const fitting = marked.filter(({ marks }) => fits(marks)).map(({ at }) => at)
    const taken = fitting.slice(0, mostRead - looked.places.length)
    looked.places.push(...taken)
    looked.month = month
    const last = taken.length < fitting.length ? taken[taken.length - 1] : marked[marked.length - 1]?.at
    looked.where = nextWhere({ month }, isLast && taken.length === fitting.length ? undefined : last, months)
    left -= Math.max(marked.length, marksOfNothing)
  }
  return looked
}

type Words = { at: string; order: WorkOrder; texts: Pick<FoundCard, 'foundIn' | 'excerpt'>[] }

/** Words that were written for a step that another came before are nobody's. */
const wasSaid = ({ id, steps }: WorkOrder, at: string) =>
  steps.some((step, place) => step.change.hasWords && saidKey(id, place + 1, step).SK === at)

const textsSaid = ({ words, place }: Said): Words['texts'] => [
  { foundIn: 'note', excerpt: words ?? '' },
  { foundIn: 'address', excerpt: place?.address ?? '' },
]

const textsReported = ({ title = '', description, address }: Body): Words['texts'] => [
  { foundIn: 'description', excerpt: `${title} ${description}`.trim() },
  { foundIn: 'address', excerpt: address },
]

/** What stands at these places in orders that are theirs to find. */
async function readPlaces(places: string[], scene: Scene): Promise<Words[]> {
  const { deps, street } = scene
  const found = await findStore(deps.table).words(street.id, places)
  const heads = await deps.workOrders.heads([...new Set(found.map(({ body }) => body.orderId))])
  const byId = new Map(heads.filter((order) => isTheirs(order, scene)).map((order) => [order.id, order]))
  return found.flatMap(({ at, body, said }): Words[] => {
    const order = byId.get(body.orderId)
    if (!order || (said && !wasSaid(order, at))) return []
    return [{ at, order, texts: said ? textsSaid(said) : textsReported(body) }]
  })
}

function cardFor({ order, texts }: Words, terms: string[], scene: Scene): FoundCard[] {
  const said = texts.map(({ excerpt = '' }) => plain(excerpt))
  if (!terms.every((term) => said.some((text) => text.includes(term)))) return []
  const place = said.findIndex((text) => text.includes(terms[0] ?? ''))
  const { foundIn, excerpt = '' } = texts[place] ?? {}
  return [
    {
      ...cardOf(order, scene),
      excerpt: excerptOf(excerpt, terms[0] ?? ''),
      ...(foundIn && { foundIn }),
    },
  ]
}

/**
 * Newest first, month by month. One look costs so much at most: two queries of a thousand marks, or twenty of empty
 * months, and forty words with their orders. How far it has come, it says.
 */
export async function byWords(text: string, cursor: string | undefined, scene: Scene) {
  const terms = termsIn(text)
  const [newest = ''] = monthsUntil(scene.deps.now(), 1)
  const { seal } = scene.deps
  const look = { personId: scene.actor.id, streetId: scene.street.id, terms }
  const start = readCursor(cursor, look, seal) ?? { month: newest }
  const { places, where, month } = await placesFrom(start, terms, scene)
  const cards = (await readPlaces(places, scene)).flatMap((words) => cardFor(words, terms, scene))
  const now = chinaMonth(scene.deps.now())
  return {
    orders: [...new Map(cards.map((card) => [card.id, card])).values()],
    lookedTo: month > now ? now : month,
    ...(where && { cursor: writeCursor(where, look, seal) }),
  }
}
