import { servingRoles } from '../../shared/actor'
import { dayMs } from '../../shared/clock/china'
import { timesOf } from '../../shared/clock/times'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Command, CommandInput } from '../../shared/workOrder/commands'
import { callBackUntil, promiseFor } from '../../shared/workOrder/limits'
import { transitions, type MadeMove } from '../../shared/workOrder/transitions'
import { holders } from '../keys'
import { ask, granted, resumed } from './asking'
import { dispatch } from './dispatch'
import { file } from './file'
import { lastOf } from './fold'
import {
  backAtDesk,
  categoryOf,
  desk,
  dueIn,
  isReturn,
  returnsOf,
  returnsUntilRuling,
  toPerson,
  toSeconds,
  upwards,
  urgencyOf,
  type Scene,
} from './stage'
import { reportIn, whistle } from './whistle'
import type { Change } from './workOrder'

type Changes = { [M in MadeMove]: (input: CommandInput[M], scene: Scene) => Outcome<Change> }

/** What each move changes beside the status, which the table says. */
const changes: Changes = {
  file,
  handle: (_, scene) => done(toPerson(scene.actor.id, scene)),
  dispatch,
  accept: (_, scene) => done(toPerson(scene.actor.id, scene)),
  grab: (_, scene) => done(toPerson(scene.actor.id, scene)),
  // 裁定: from the third return on the street desk rules who must.
  return: (_, scene) => {
    const isOne = isReturn({ deed: 'return', as: scene.role })
    const isForStreet = isOne && returnsOf(scene.order) + 1 >= returnsUntilRuling
    const holder = isForStreet ? holders.streetDesk(scene.actor.street) : desk(scene.order)
    return done({ holder, ...dueIn('filed', scene) })
  },
  recall: (_, scene) => done(backAtDesk(scene)),
  finish: ({ photoKeys }, scene) => {
    const needsPhoto = categoryOf(scene.street, scene.order.categoryCode)?.afterPhoto
    if (needsPhoto && !photoKeys?.length) return refuse('photoMissing', { field: 'photoKeys' })
    return done({ holder: holders.check(scene.actor.street), ...dueIn('finished', scene) })
  },
  rework: (_, scene) => {
    const doer = lastOf(scene.order, 'finish')?.by ?? scene.actor.id
    const promisedAt = toSeconds(Math.max(scene.order.promisedAt * 1000, scene.now + dayMs))
    return done({ holder: holders.person(doer), promisedAt, ...dueIn('accepted', scene, promisedAt) })
  },
  close: ({ verdict, note }, { now, street }) =>
    verdict === 'solved' || note
      ? done({ verdict, callBackBy: toSeconds(callBackUntil(now, timesOf(street))) })
      : refuse('reasonMissing', { field: 'note' }),
  rate: ({ contacted, solved, satisfied }) => done({ rating: { contacted, solved, satisfied } }),
  reopen: (_, scene) => {
    const urgency = urgencyOf(scene.street, scene.order.categoryCode, scene.order.priority)
    const promisedAt = toSeconds(promiseFor(urgency, scene.now, timesOf(scene.street)))
    return done({ holder: desk(scene.order), promisedAt, ...dueIn('filed', scene, promisedAt) })
  },
  decline: () => done({}),
  withdraw: () => done({}),
  merge: ({ intoOrderId }) => done({ otherOrderId: intoOrderId }),
  join: (_, { actor }) => done(actor.household ? { household: actor.household } : {}),
  // 内部: among those in service.
  note: ({ internal }, { role }) => done(internal && servingRoles.includes(role) ? { isInternal: true } : {}),
  remind: () => done({}),
  escalate: (_, scene) => done(upwards(scene)),
  whistle,
  reportIn,
  extend: ({ until }, scene) => ask('extend', until, scene),
  suspend: ({ until }, scene) => ask('suspend', until, scene),
  grant: (_, scene) => done(granted(scene)),
  refuse: () => done({}),
  resume: (_, scene) => done(resumed(scene)),
}

export function changeOf(command: Command, scene: Scene): Outcome<Change> {
  // Each member of the union carries the input of its own move; TypeScript cannot follow that through the table.
  const judge = changes[command.move] as (input: Command['input'], scene: Scene) => Outcome<Change>
  const change = judge(command.input, scene)
  const { to } = transitions[command.move]
  return change.ok && to ? done({ status: to, ...change.value }) : change
}
