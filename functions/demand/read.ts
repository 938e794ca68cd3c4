import type { DemandOrder } from '../../shared/demand/demand'
import { known } from '../../shared/known'
import { done, refuse } from '../../shared/outcome'
import { numberOf, OrderId, parseOrderId } from '../../shared/workOrder/id'
import { timeOfUlid } from '../../shared/ulid'
import { isEnded } from '../../shared/workOrder/transitions'
import type { Handler } from '../handler'
import { categoryName, placeLabel } from '../street/labels'
import { briefly } from '../workOrder/briefly'
import { sightOf } from '../workOrder/claims'
import type { Viewer } from '../workOrder/present'
import { partOf } from './area'
import { membersOf } from './members'
import { needFirst } from './needFirst'
import { opened } from './opened'
import { cardOf } from './present'
import { reasonsOf } from './reasons'
import { demandStore } from './store'

/** All groups of most streets, so that they are sorted among all. */
const ordinary = 100
const mostIds = 100
const mostExamples = 20

const cursorPattern = /^([a-z]#\d\d-\d\d#[0-9A-Z]{26})_(\d{9}-[0-9A-Z]{26})$/

/** The last group seen, from a cursor that this list once gave out. */
function groupBefore(cursor: string | undefined, street: string) {
  const [, rank, groupId] = cursorPattern.exec(cursor ?? '') ?? []
  return rank && groupId?.startsWith(`${street}-`) ? { rank, groupId } : undefined
}

export const demands: Handler<'demands'> = async ({ deps, actor, street, input: { query } }) => {
  const after = groupBefore(query.cursor, actor.street)
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
    ...(!isLast && last && { cursor: `${last.rank}_${last.groupId}` }),
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
    return { said, cell, categoryCode, categoryName: categoryName(street, categoryCode) }
  })
  const reasons = reasonsOf(compared)
  return seen.map((order, at) => {
    const { ulid } = parseOrderId(order.id)
    return {
      id: order.id,
      number: numberOf(ulid),
      title: compared[at]?.said.title || categoryName(street, order.categoryCode),
      categoryName: categoryName(street, order.categoryCode),
      placeLabel: placeLabel(street, known({ gridId: order.gridId, buildingId: order.buildingId })),
      reportedAt: new Date(timeOfUlid(ulid)).toISOString(),
      isOpen: !isEnded(order.status),
      isPrivate: order.isPrivate === true,
      reasons: reasons[at] ?? [],
    }
  })
}

export const getDemand: Handler<'getDemand'> = async ({ deps, actor, street, input: { params } }) => {
  const viewer = { deps, actor, street }
  const found = await opened(params.demandId, { table: deps.table, actor })
  if (!found) return refuse('notFound')
  const { ids: orderIds, last } = await membersOf(found.group, { most: mostIds }, viewer)
  const examples = await examplesOf(orderIds, viewer)
  const end = orderIds.length > mostExamples ? orderIds[mostExamples - 1] : last
  const card = cardOf(found.group, found.part, { street, now: deps.now() })
  return done({ demand: { ...card, examples, orderIds, ...(end && { cursor: end }) } })
}

/** 再看一些: those behind the ones that were shown. */
export const demandOrders: Handler<'demandOrders'> = async ({ deps, actor, street, input }) => {
  const { params, query } = input
  if (query.cursor && !OrderId.safeParse(query.cursor).success) return refuse('badInput', { field: 'cursor' })
  const viewer = { deps, actor, street }
  const found = await opened(params.demandId, { table: deps.table, actor })
  if (!found) return refuse('notFound')
  const page = { most: mostExamples, after: query.cursor }
  const { ids, last } = await membersOf(found.group, page, viewer)
  return done({ orders: await examplesOf(ids, viewer), ...(last && { cursor: last }) })
}
