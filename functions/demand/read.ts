import type { DemandOrder } from '../../shared/demand/demand'
import { needFirst } from '../../shared/demand/needFirst'
import { known } from '../../shared/known'
import { done, refuse } from '../../shared/outcome'
import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import { timeOfUlid } from '../../shared/ulid'
import { endedAs } from '../../shared/workOrder/ended'
import { isEnded } from '../../shared/workOrder/transitions'
import type { Handler } from '../handler'
import { categoryName, placeLabel } from '../street/labels'
import { briefly } from '../workOrder/briefly'
import { sightOf } from '../workOrder/claims'
import type { Viewer } from '../workOrder/present'
import { partOf } from './area'
import { readCursor, writeCursor } from './cursor'
import { membersOf } from './members'
import { opened } from './opened'
import { cardOf } from './present'
import { reasonsOf } from './reasons'
import { demandStore } from './store'

/** All groups of most streets, so that they are sorted among all. */
const ordinary = 100
const mostIds = 100
const mostExamples = 20

/** Of a group as it is listed, and of an order by its ULID. */
const aRank = /^[a-z]#\d\d-\d\d#[0-9A-Z]{26}$/
const aUlid = /^[0-9A-Z]{26}$/

export const demands: Handler<'demands'> = async ({ deps, actor, street, input: { query } }) => {
  const rank = query.cursor && readCursor(query.cursor, aRank, { deps, actor })
  const after = rank ? { rank, groupId: `${actor.street}-${rank.slice(-26)}` } : undefined
  if (query.cursor && !after) return refuse('badInput', { field: 'cursor' })
  const store = demandStore(deps.table)
  const { found, isLast } = await store.listed(actor.street, ordinary, after)
  const groups = await store.groups(found.map((one) => one.groupId))
  const last = found[found.length - 1]
  const cards = groups.flatMap((group) => {
    const part = partOf(group, actor)
    return part && !group.into ? [cardOf(group, part, { street, now: deps.now() })] : []
  })
  return done({
    demands: needFirst(cards),
    ...(!isLast && last && { cursor: writeCursor(last.rank, { deps, actor }) }),
  })
}

/** The newest with their words, as this person may read them, and why each belongs. */
async function examplesOf(ids: string[], { deps, actor, street }: Viewer): Promise<DemandOrder[]> {
  const { heads, bodies } = await deps.workOrders.withBodies(ids.slice(0, mostExamples))
  const seen = heads.filter((order) => sightOf(order, actor) === 'whole')
  const compared = seen.map((order) => {
    const { title, description = '' } = bodies.get(order.id) ?? {}
    const { cell, categoryCode } = order
    const said = { title: title ?? briefly(description), text: description }
    return {
      said,
      cell,
      categoryCode,
      categoryName: categoryName(street, categoryCode),
      placeLabel: placeLabel(street, known({ gridId: order.gridId, buildingId: order.buildingId })),
    }
  })
  const reasons = reasonsOf(compared)
  return seen.map((order, at) => {
    const { ulid } = parseOrderId(order.id)
    return known({
      id: order.id,
      number: numberOf(ulid),
      title: compared[at]?.said.title || categoryName(street, order.categoryCode),
      categoryName: categoryName(street, order.categoryCode),
      placeLabel: compared[at]?.placeLabel ?? '',
      reportedAt: new Date(timeOfUlid(ulid)).toISOString(),
      isOpen: !isEnded(order.status),
      ended: endedAs(order.status),
      isPrivate: order.isPrivate === true,
      reasons: reasons[at] ?? [],
    })
  })
}

export const getDemand: Handler<'getDemand'> = async ({ deps, actor, street, input: { params } }) => {
  const viewer = { deps, actor, street }
  const found = await opened(params.demandId, { table: deps.table, actor })
  if (!found) return refuse('notFound')
  const { ids: orderIds, last } = await membersOf(found.group, { most: mostIds }, viewer)
  const examples = await examplesOf(orderIds, viewer)
  const [shown] = orderIds.slice(mostExamples - 1, mostExamples)
  const end = orderIds.length > mostExamples && shown ? parseOrderId(shown).ulid : last
  const card = cardOf(found.group, found.part, { street, now: deps.now() })
  return done({ demand: { ...card, examples, orderIds, ...(end && { cursor: writeCursor(end, viewer) }) } })
}

/** 再看一些: those behind the ones that were shown. */
export const demandOrders: Handler<'demandOrders'> = async ({ deps, actor, street, input }) => {
  const { params, query } = input
  const viewer = { deps, actor, street }
  const after = query.cursor ? readCursor(query.cursor, aUlid, viewer) : undefined
  if (query.cursor && !after) return refuse('badInput', { field: 'cursor' })
  const found = await opened(params.demandId, { table: deps.table, actor })
  if (!found) return refuse('notFound')
  const { ids, last } = await membersOf(found.group, { most: mostExamples, after }, viewer)
  return done({ orders: await examplesOf(ids, viewer), ...(last && { cursor: writeCursor(last, viewer) }) })
}
