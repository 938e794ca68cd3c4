import { openQuestion } from '../../shared/category/category'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import { timeOfUlid } from '../../shared/ulid'
import type { OrderCommand } from '../../shared/workOrder/commands'
import { orderIdOf } from '../../shared/workOrder/id'
import type { Handler } from '../handler'
import { isKeyTimely } from '../idempotency'
import { canonical } from '../seal'
import { locate, type Located } from '../street/locate'
import { categoryOf } from './changes'
import { roleToOrder } from './claims'
import { firstStep } from './firstStep'
import { fold } from './fold'
import { pack } from './pack'
import { present } from './present'
import { expiresFrom, type Body } from './privatePart'
import type { StepKept } from './workOrder'

/** Whether this can be ordered here at all, and where it lies. */
function check(body: OrderCommand, street: Street): Outcome<Located> {
  const category = categoryOf(street, body.categoryCode)
  if (!category) return refuse('unknownCategory', { field: 'categoryCode' })
  if (category.stopper) return refuse('notForUs', { field: 'categoryCode', detail: category.stopper.words })
  const open = openQuestion(category, body.answers)
  if (open) return refuse('answerMissing', { field: `answers.${open}` })
  return locate(street, body.place)
}

/** 点单. The order's id follows from who asks and the command's key: however often it is sent, it is one order. */
export const order: Handler<'order'> = async ({ deps, actor, street, input, key }) => {
  const command = input.body
  const now = deps.now()
  if (!isKeyTimely(key, now)) return refuse('keyExpired')
  const located = check(command, street)
  if (!located.ok) return located
  if (command.photoKeys.length > 0 && !(await deps.photos.areShown(command.photoKeys, actor.id))) {
    return refuse('photoNotYours', { field: 'photoKeys' })
  }

  const ulid = deps.seal.ulid('order', timeOfUlid(key), `${actor.id} ${key}`)
  const said = deps.seal.brief('said', canonical(command))
  const { place, contact, answers, description, photoKeys, anonymous, onBehalf = false } = command
  const body: Body = {
    orderId: orderIdOf(located.value.gridId, ulid),
    description,
    address: place.address,
    latitude: place.latitude,
    longitude: place.longitude,
    reporterId: actor.id,
    ...(contact && {
      contact: {
        ...(contact.name && { name: contact.name }),
        ...(contact.phone && { phone: contact.phone }),
      },
    }),
    anonymous,
    onBehalf,
    ...(answers && { answers }),
    photoKeys,
    said,
    x: expiresFrom(now),
  }
  const kept = await deps.workOrders.createBody(body)
  if (!kept.kept && kept.found?.said !== said) return refuse('keyReused')
  // A retry keeps the place in the grid where the first try put it, though the map was redrawn in between.
  const { orderId } = kept.kept ? body : (kept.found ?? body)

  const step: StepKept = {
    deed: 'order',
    by: actor.id,
    as: roleToOrder(actor),
    at: now,
    key: deps.seal.brief('key', key),
    said,
    change: firstStep({
      command,
      located: located.value,
      street,
      now,
      orderId,
      household: onBehalf ? undefined : actor.household,
    }),
  }
  const head = fold(orderId, [step], [pack(step, actor.street)])
  const created = await deps.workOrders.create(head)
  const first =
    created.kept || !created.found ? head : fold(orderId, created.found.steps, created.found.packed, 1)
  return done({ order: present(first, 'whole', { deps, actor, street, body }) })
}
