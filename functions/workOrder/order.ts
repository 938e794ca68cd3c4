import { openQuestion } from '../../shared/category/category'
import { refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import type { OrderCommand } from '../../shared/workOrder/commands'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { locate, type Located } from '../street/locate'
import { bodyFor, markOf } from './bodyFor'
import { categoryOf } from './stage'
import { roleToOrder } from './claims'
import { createdBefore, createShown } from './createShown'
import { firstStep } from './firstStep'

/** Whether this can be ordered here at all, and where it lies. */
export function orderable(body: OrderCommand, street: Street): Outcome<Located> {
  const category = categoryOf(street, body.categoryCode)
  if (!category) return refuse('unknownCategory', { field: 'categoryCode' })
  if (category.stopper) return refuse('notForUs', { field: 'categoryCode', detail: category.stopper.words })
  const open = openQuestion(category, body.answers)
  if (open) return refuse('answerMissing', { field: `answers.${open}` })
  return locate(street, body.place)
}

/** Whether it can be ordered now, and where it lies. */
async function judge({
  deps,
  actor,
  street,
  input: { body },
  key,
}: Request<'order'>): Promise<Outcome<Located>> {
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const located = orderable(body, street)
  if (!located.ok) return located
  const { photoKeys } = body
  const areOurs =
    photoKeys.length === 0 || (await deps.photos.mayName(photoKeys, { by: actor.id, now: deps.now() }))
  return areOurs ? located : refuse('photoNotYours', { field: 'photoKeys' })
}

const sentBy = ({ actor, input: { body }, key }: Request<'order'>) => ({
  command: body,
  personId: actor.id,
  key,
})

/** 点单, by a resident for herself, or by somebody in service on a resident's behalf. */
export const order: Handler<'order'> = async (request) => {
  const { deps, actor, street, input, key } = request
  const viewer = { deps, actor, street }
  const judged = await judge(request)
  // What was taken once stays taken, though catalogue or map have changed since.
  if (!judged.ok) return (await createdBefore(viewer, markOf(sentBy(request), deps))) ?? judged
  const located = judged.value
  const now = deps.now()
  return createShown(viewer, {
    body: bodyFor(sentBy(request), located.gridId, deps),
    key: deps.seal.brief('key', key),
    as: roleToOrder(actor),
    at: now,
    changeIn: (orderId) => {
      const household = input.body.onBehalf ? undefined : actor.household
      return firstStep({ command: input.body, located, street, now, orderId, household })
    },
  })
}
