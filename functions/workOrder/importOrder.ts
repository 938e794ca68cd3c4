import { suggestCategories } from '../../shared/category/suggest'
import { done, refuse } from '../../shared/outcome'
import { unplacedGrid } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import { orderIdOf } from '../../shared/workOrder/id'
import type { ImportCommand } from '../../shared/workOrder/import'
import type { Handler } from '../handler'
import { canonical } from '../seal'
import { locate } from '../street/locate'
import { categoryOf } from './changes'
import { firstStep } from './firstStep'
import { fold } from './fold'
import { pack } from './pack'
import { present } from './present'
import { expiresFrom, type Body } from './privatePart'
import type { StepKept } from './workOrder'

/** The category said, else the one its words suggest, else 其他. */
function sort({ categoryCode, title = '', text }: ImportCommand, street: Street) {
  if (categoryCode) return categoryOf(street, categoryCode)?.code
  const open = street.categories.filter(({ stopper }) => !stopper)
  return suggestCategories(open, `${title} ${text}`.slice(0, 500), 1)[0]?.code ?? street.fallbackCategory
}

/**
 * A report from an older system becomes an order of its own day, waiting from today. Its id follows from the
 * source and the id there: moved twice it is still one order. Without a place it waits at the street's desk.
 */
export const importOrder: Handler<'importOrder'> = async ({
  deps,
  actor,
  street,
  input: { body: command },
}) => {
  const categoryCode = sort(command, street)
  if (!categoryCode) return refuse('unknownCategory', { field: 'categoryCode' })
  const located = command.place && locate(street, command.place)
  if (located && !located.ok) return located

  const now = deps.now()
  const reportedAt = Date.parse(command.reportedAt)
  if (reportedAt > now || reportedAt < 0) return refuse('badInput', { field: 'reportedAt' })
  const sourceKey = `${actor.street} ${command.source} ${command.sourceId}`
  const ulid = deps.seal.ulid('import', reportedAt, sourceKey)
  const said = deps.seal.brief('said', canonical(command))
  const { title, text, place } = command
  const body: Body = {
    orderId: orderIdOf(located?.value.gridId ?? unplacedGrid(actor.street), ulid),
    ...(title && { title }),
    description: text,
    address: place?.address ?? '',
    ...(place && { latitude: place.latitude, longitude: place.longitude }),
    reporterId: actor.id,
    anonymous: false,
    onBehalf: true,
    photoKeys: [],
    said,
    x: expiresFrom(now),
  }
  const kept = await deps.workOrders.createBody(body)
  if (!kept.kept && kept.found?.said !== said) return refuse('keyReused', { field: 'sourceId' })
  const { orderId } = kept.kept ? body : (kept.found ?? body)

  const step: StepKept = {
    deed: 'order',
    by: actor.id,
    as: 'admin',
    at: reportedAt,
    key: deps.seal.brief('key', sourceKey),
    said,
    change: firstStep({
      command: { kind: 'issue', categoryCode, photoKeys: [] },
      ...(located && { located: located.value }),
      street,
      now,
      orderId,
    }),
  }
  const head = fold(orderId, [step], [pack(step, actor.street)])
  const created = await deps.workOrders.create(head)
  const first =
    created.kept || !created.found ? head : fold(orderId, created.found.steps, created.found.packed, 1)
  return done({ order: present(first, 'whole', { deps, actor, street, body }), wasThere: !created.kept })
}
