import { closedTitles, noticeTitles, topicMovedTitles, turnTitles } from '../../shared/notice/copy'
import { known } from '../../shared/known'
import type { Notice } from '../../shared/notice/notice'
import type { Street } from '../../shared/street/street'
import { categoryName, holderShown, placeLabel } from '../street/labels'
import { briefly } from '../workOrder/briefly'
import type { NoticeKept } from './entry'

export type Shown = { id: string; entry: NoticeKept; readTo: number; reason?: string | undefined }

const turnTitle = (holder = '') => turnTitles[holder.split('-')[0] ?? ''] ?? noticeTitles.turn

export function titleOf({ of, holder, verdict, topic }: NoticeKept) {
  if (of === 'topicMoved' && topic) return topicMovedTitles[topic.status]
  if (of === 'turn') return turnTitle(holder)
  return of === 'closed' && verdict ? closedTitles[verdict] : noticeTitles[of]
}

/** 路灯不亮 · 石埠社区 3号楼: never a resident's own words, but for the sentence of a topic that was looked at. */
export const aboutOf = ({ category, gridId, buildingId, topic, matter }: NoticeKept, street: Street) =>
  matter?.title ??
  topic?.title ??
  `${categoryName(street, category)} · ${placeLabel(street, known({ gridId, buildingId }))}`

const isSaidTo = ({ desk, of }: NoticeKept) => desk === 'resident' && of !== 'noted'

function holderSaid(entry: NoticeKept, street: Street) {
  const holder = isSaidTo(entry) && holderShown(street, entry.holder)
  if (!holder) return undefined
  const unit = holder.kind === 'person' && holder.unitName ? `${holder.unitName} ` : ''
  return `现在在${unit}${holder.name}手里`
}

export function present({ id, entry, readTo, reason }: Shown, street: Street): Notice {
  const { of, at, w, desk, orderIds, marks, until } = entry
  return known({
    id,
    of,
    at: new Date(at).toISOString(),
    isNew: w > readTo,
    title: titleOf(entry),
    about: aboutOf(entry, street),
    say: reason ? briefly(reason, 60) : holderSaid(entry, street),
    until: until && marks.length === 1 ? new Date(until * 1000).toISOString() : undefined,
    desk,
    orderId: orderIds[0] ?? '',
    topicId: entry.topic?.id,
    page: entry.matter?.page,
    orders: marks.length,
  })
}
