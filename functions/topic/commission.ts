import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { gridOf } from '../../shared/place/codes'
import type { TopicInput } from '../../shared/topic/commands'
import { timeOfUlid } from '../../shared/ulid'
import type { OrderCommand } from '../../shared/workOrder/commands'
import { cellOf } from '../street/locate'
import { bodyFor } from '../workOrder/bodyFor'
import { roleToOrder } from '../workOrder/claims'
import { createOnce } from '../workOrder/createOnce'
import { firstStep } from '../workOrder/firstStep'
import { orderable } from '../workOrder/order'
import { promisedStore } from './promisedStore'
import type { Viewer } from './present'
import type { Topic } from './topic'

/**
 * 转工单: the order that somebody would have typed for this promise, at the building it is for, under a key that follows
 * from the command: sent twice, it is one order.
 */
export async function commission(
  topic: Topic,
  { n, categoryCode, buildingId, words, answers }: TopicInput['commission'],
  { deps, actor, street, key: commandKey }: Viewer & { key: string },
): Promise<Outcome<{ orderId: string }>> {
  if (!topic.promises.some((promise) => promise.n === n)) return refuse('unknownPromise', { field: 'n' })
  const building = street.buildings.find(({ id }) => id === buildingId)
  if (!building) return refuse('outsideStreet', { field: 'buildingId' })
  const { latitude, longitude, name } = building
  const command: OrderCommand = known({
    kind: 'issue' as const,
    categoryCode,
    description: words,
    place: { latitude, longitude, buildingId, address: name },
    photoKeys: [],
    anonymous: false,
    answers,
  })
  const can = orderable(command, street)
  if (!can.ok) return can

  const gridId = gridOf(buildingId)
  const key = deps.seal.ulid('commission', timeOfUlid(commandKey), `${topic.id} ${n} ${commandKey}`)
  const now = deps.now()
  const located = { gridId, buildingId, cell: cellOf(building) }
  const created = await createOnce(
    { deps, actor },
    {
      body: bodyFor({ command, personId: actor.id, key }, gridId, deps),
      key: deps.seal.brief('key', key),
      as: roleToOrder(actor),
      at: now,
      changeIn: (orderId) => firstStep({ command, located, street, now, orderId }),
    },
  )
  if (!created.ok) return created
  const orderId = created.value.order.id
  await promisedStore(deps.table).keep(orderId, topic.id)
  return done({ orderId })
}
