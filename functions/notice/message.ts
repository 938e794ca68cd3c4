import { noticePhrases } from '../../shared/notice/copy'
import { fit, timeSaid } from '../../shared/notice/fit'
import type { Desk } from '../../shared/notice/notice'
import type { ChosenTemplate, Value } from '../../shared/notice/template'
import type { Street } from '../../shared/street/street'
import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import type { NoticeKept } from './entry'
import { aboutOf, titleOf } from './present'
import type { WechatMessage } from './wechatMessages'

const pages: Record<Desk, string> = {
  resident: 'resident/order',
  volunteer: 'volunteer/order',
  worker: 'worker/order',
  desk: 'desk/order',
  supervisor: 'supervisor/order',
  topic: 'topic/topic',
  chair: 'chair/topic',
}

/** Where a tap on it leads: to the order, to be rated where it was closed. */
function pageOf({ desk, of, orderIds: [id = ''], topic, matter }: NoticeKept) {
  if (matter) return matter.page
  return `${of === 'closed' ? 'resident/rate' : pages[desk]}?id=${topic?.id ?? id}`
}

const saidOf: Record<Value, (entry: NoticeKept, street: Street) => string> = {
  about: aboutOf,
  status: ({ of }) => noticePhrases[of],
  at: ({ at }) => timeSaid(at),
  say: titleOf,
  number: ({ orderIds: [id] }) => (id ? numberOf(parseOrderId(id).ulid) : '议事'),
}

/** The message that a template makes of an entry: nothing in it that a neighbour may not read over a shoulder. */
export function messageOf(
  entry: NoticeKept,
  { id: templateId, fields }: ChosenTemplate,
  street: Street,
): Omit<WechatMessage, 'openid'> {
  const filled = Object.entries(fields).map(([value, field]) => {
    // The schema of the settings knows no other values.
    const said = saidOf[value as Value](entry, street)
    return [field, { value: fit(field, said) }]
  })
  return { templateId, page: pageOf(entry), data: Object.fromEntries(filled) as WechatMessage['data'] }
}
