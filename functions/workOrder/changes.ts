import { done, refuse, type Outcome } from '../../shared/outcome'
import { isUnplaced } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import type { Command, CommandInput, Priority } from '../../shared/workOrder/commands'
import { dueFor, promiseFor, type Urgency } from '../../shared/workOrder/limits'
import { transitions, type MadeMove, type Status } from '../../shared/workOrder/transitions'
import { holders } from '../keys'
import { locate } from '../street/locate'
import { lastOf } from './fold'
import type { Moment } from './hindrances'
import type { Change, WorkOrder } from './workOrder'

type Scene = Moment & { street: Street }

const toSeconds = (milliseconds: number) => Math.ceil(milliseconds / 1000)

export const categoryOf = (street: Street, code: string) =>
  street.categories.find((category) => category.code === code)

export const urgencyOf = (street: Street, categoryCode: string, priority: Priority): Urgency => ({
  class: categoryOf(street, categoryCode)?.class ?? 'ordinary',
  priority,
})

/** The clock of the stage that begins now. */
const dueIn = (status: Status, { order, street, now }: Scene, promisedAt = order.promisedAt) => {
  const urgency = urgencyOf(street, order.categoryCode, order.priority)
  const due = dueFor(status, { urgency, promised: promisedAt * 1000, from: now })
  return due === undefined ? {} : { dueAt: toSeconds(due) }
}

/** To the desk that dispatches: the community's, or the street's where no community is known or none will do. */
const desk = (order: WorkOrder) =>
  isUnplaced(order.gridId)
    ? holders.streetDesk(order.gridId.slice(0, 9))
    : holders.communityDesk(order.gridId)

const toPerson = (personId: string, scene: Scene) => ({
  holder: holders.person(personId),
  ...dueIn('accepted', scene),
})

type Changes = { [M in MadeMove]: (input: CommandInput[M], scene: Scene) => Outcome<Change> }

const dayMs = 86_400_000

/** What each move changes beside the status, which the table says. */
const changes: Changes = {
  file: (input, scene) => file(input, scene),
  handle: (_, scene) => done(toPerson(scene.actor.id, scene)),
  dispatch: ({ lead }, scene) => {
    const due = dueIn('dispatched', scene)
    if ('unitId' in lead) {
      const isKnown = scene.street.units.some((unit) => unit.id === lead.unitId)
      return isKnown ? done({ holder: holders.unit(lead.unitId), ...due }) : refuse('unknownUnit')
    }
    const canTake = scene.street.staff.some(
      ({ id, roles }) =>
        id === lead.personId && roles.some(({ role }) => role === 'gridWorker' || role === 'handler'),
    )
    return canTake ? done({ holder: holders.person(lead.personId), ...due }) : refuse('unknownPerson')
  },
  accept: (_, scene) => done(toPerson(scene.actor.id, scene)),
  // 裁定: from the third return on the street desk rules who must.
  return: (_, scene) => {
    const before = scene.order.steps.filter(({ deed }) => deed === 'return').length
    const holder = before >= 2 ? holders.streetDesk(scene.actor.street) : desk(scene.order)
    return done({ holder, ...dueIn('filed', scene) })
  },
  finish: ({ photoKeys }, scene) => {
    const needsPhoto = categoryOf(scene.street, scene.order.categoryCode)?.afterPhoto
    if (needsPhoto && !photoKeys?.length) return refuse('photoMissing', { field: 'photoKeys' })
    return done({ holder: holders.check(scene.actor.street), ...dueIn('finished', scene) })
  },
  rework: (_, scene) => {
    const doer = lastOf(scene.order, 'finish')?.by ?? scene.actor.id
    const dueAt = Math.max(scene.order.promisedAt, toSeconds(scene.now + dayMs))
    return done({ holder: holders.person(doer), dueAt })
  },
  close: ({ verdict, note }) =>
    verdict === 'solved' || note ? done({ verdict }) : refuse('reasonMissing', { field: 'note' }),
  rate: ({ contacted, solved, satisfied }) => done({ rating: { contacted, solved, satisfied } }),
  reopen: (_, scene) => {
    const urgency = urgencyOf(scene.street, scene.order.categoryCode, scene.order.priority)
    const promisedAt = toSeconds(promiseFor(urgency, scene.now))
    return done({ holder: desk(scene.order), promisedAt, ...dueIn('filed', scene, promisedAt) })
  },
  decline: () => done({}),
  withdraw: () => done({}),
  merge: ({ intoOrderId }) => done({ otherOrderId: intoOrderId }),
  join: (_, { actor }) => done(actor.household ? { household: actor.household } : {}),
  note: ({ internal }, { role }) => done(internal && role !== 'resident' ? { isInternal: true } : {}),
  remind: () => done({}),
}

/** 核实: the grid worker may correct category and place, and says how urgent it is. */
function file(input: CommandInput['file'], scene: Scene): Outcome<Change> {
  const { order, street } = scene
  const categoryCode = input.categoryCode ?? order.categoryCode
  const category = categoryOf(street, categoryCode)
  if (!category) return refuse('unknownCategory', { field: 'categoryCode' })
  if (!input.place && isUnplaced(order.gridId)) return refuse('placeMissing', { field: 'place' })
  const found = input.place && locate(street, input.place)
  if (found && !found.ok) return found

  const priority = input.priority ?? order.priority
  const reportedAt = order.steps[0]?.at ?? scene.now
  const promisedAt = toSeconds(promiseFor(urgencyOf(street, categoryCode, priority), reportedAt))
  const sorted = { ...order, ...found?.value, categoryCode, priority }
  const change = {
    ...(categoryCode === order.categoryCode ? {} : { categoryCode }),
    ...(priority === order.priority ? {} : { priority }),
    ...(promisedAt === order.promisedAt ? {} : { promisedAt }),
    ...(category.private && !order.isPrivate ? { isPrivate: true } : {}),
    ...found?.value,
  }
  return done({ ...change, holder: desk(sorted), ...dueIn('filed', { ...scene, order: sorted }, promisedAt) })
}

export function changeOf(command: Command, scene: Scene): Outcome<Change> {
  // Each member of the union carries the input of its own move; TypeScript cannot follow that through the table.
  const judge = changes[command.move] as (input: Command['input'], scene: Scene) => Outcome<Change>
  const change = judge(command.input, scene)
  const { to } = transitions[command.move]
  return change.ok && to ? done({ status: to, ...change.value }) : change
}
