import type { DemandOrder } from '../../shared/demand/demand'
import { known } from '../../shared/known'
import { done, refuse } from '../../shared/outcome'
import { parseOrderId, numberOf } from '../../shared/workOrder/id'
import { timeOfUlid } from '../../shared/ulid'
import { isEnded } from '../../shared/workOrder/transitions'
import type { Handler } from '../handler'
import { categoryName, placeLabel } from '../street/labels'
import { briefly } from '../workOrder/briefly'
import { sightOf } from '../workOrder/claims'
import type { Viewer } from '../workOrder/present'
import { isTheirs, partOf } from './area'
import type { Group } from './group'
import { cardOf } from './present'
import { reasonsOf } from './reasons'
import { demandStore } from './store'
import { rootOf } from './chain'

const ordinary = 20
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
  return done({
    demands: groups.flatMap((group) => {
      const part = partOf(group, actor)
      return part && !group.into ? [cardOf(group, part, street)] : []
    }),
    ...(!isLast && last && { cursor: `${last.rank}_${last.groupId}` }),
  })
}

/** The newest orders counted in a group and in those that went into it, in this person's area. */
async function membersOf(group: Group, { deps, actor }: Viewer) {
  const store = demandStore(deps.table)
  const lists = await Promise.all([group.id, ...group.took].map((id) => store.members(id, mostIds)))
  const gridOf = (id: string) => id.slice(0, 9) + parseOrderId(id).grid
  return lists
    .flatMap(({ ids }) => ids)
    .filter((id) => isTheirs(actor, gridOf(id)))
    .sort((one, other) => (parseOrderId(one).ulid < parseOrderId(other).ulid ? 1 : -1))
    .slice(0, mostIds)
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
  if (!params.demandId.startsWith(`${actor.street}-`)) return refuse('notFound')
  const group = await rootOf(params.demandId, demandStore(deps.table))
  const part = group && partOf(group, actor)
  if (!part) return refuse('notFound')
  const viewer = { deps, actor, street }
  const orderIds = await membersOf(group, viewer)
  const examples = await examplesOf(orderIds, viewer)
  return done({ demand: { ...cardOf(group, part, street), examples, orderIds } })
}
