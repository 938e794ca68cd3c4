import { openQuestion } from '../../shared/category/category'
import { known } from '../../shared/known'
import { refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import { timeOfUlid } from '../../shared/ulid'
import type { OrderCommand } from '../../shared/workOrder/commands'
import { orderIdOf } from '../../shared/workOrder/id'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { canonical } from '../seal'
import { locate, type Located } from '../street/locate'
import { categoryOf } from './stage'
import { roleToOrder } from './claims'
import { createOnce } from './createOnce'
import { firstStep } from './firstStep'
import { expiresFrom, type Body } from './privatePart'

/** Whether this can be ordered here at all, and where it lies. */
function check(body: OrderCommand, street: Street): Outcome<Located> {
  const category = categoryOf(street, body.categoryCode)
  if (!category) return refuse('unknownCategory', { field: 'categoryCode' })
  if (category.stopper) return refuse('notForUs', { field: 'categoryCode', detail: category.stopper.words })
  const open = openQuestion(category, body.answers)
  if (open) return refuse('answerMissing', { field: `answers.${open}` })
  return locate(street, body.place)
}

/** The order's id follows from who asks and the command's key: however often it is sent, it is one order. */
function bodyOf({ deps, actor, input: { body }, key }: Request<'order'>, gridId: string): Body {
  const { place, contact, answers, description, photoKeys, anonymous, onBehalf = false } = body
  return known({
    orderId: orderIdOf(gridId, deps.seal.ulid('order', timeOfUlid(key), `${actor.id} ${key}`)),
    description,
    address: place.address,
    latitude: place.latitude,
    longitude: place.longitude,
    reporterId: actor.id,
    contact: contact && known(contact),
    anonymous,
    onBehalf,
    answers,
    photoKeys,
    said: deps.seal.brief('said', canonical(body)),
    x: expiresFrom(deps.now()),
  })
}

/** 点单, by a resident for herself, or by somebody in service on a resident's behalf. */
export const order: Handler<'order'> = async (request) => {
  const { deps, actor, street, input, key } = request
  const command = input.body
  const now = deps.now()
  if (!isKeyTimely(key, now)) return refuse('keyExpired')
  const located = check(command, street)
  if (!located.ok) return located
  const { photoKeys, onBehalf } = command
  if (photoKeys.length > 0 && !(await deps.photos.areShown(photoKeys, actor.id))) {
    return refuse('photoNotYours', { field: 'photoKeys' })
  }
  return createOnce(
    { deps, actor, street },
    {
      body: bodyOf(request, located.value.gridId),
      key: deps.seal.brief('key', key),
      as: roleToOrder(actor),
      at: now,
      changeIn: (orderId) => {
        const household = onBehalf ? undefined : actor.household
        return firstStep({ command, located: located.value, street, now, orderId, household })
      },
    },
  )
}
