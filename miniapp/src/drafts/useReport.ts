import { useCallback, useMemo } from 'react'
import { findLast } from '../../../shared/findLast'
import type { Kind } from '../../../shared/workOrder/commands'
import { ownerNow } from '../session'
import type { Draft, DraftPhoto } from './draft'
import { box } from './outbox'
import { blankReport, bodyOf, takeBack, withBody, type ReportBody } from './report'
import { useDraft } from './useDrafts'

/** One report under the pen: what is typed, taken and chosen is kept at every key. */
export function useReport(id: string, kind: Kind) {
  const blank = useMemo(() => blankReport(kind, { id, by: ownerNow() }), [kind, id])
  const kept = useDraft(id)
  const draft = kept ?? blank

  const change = useCallback(
    (changeOf: (draft: Draft) => Draft) => box.put(changeOf(takeBack(box.get(id) ?? blank))),
    [id, blank],
  )
  const write = useCallback((body: Partial<ReportBody>) => change((now) => withBody(now, body)), [change])
  const changePhotos = useCallback(
    (changeOf: (photos: DraftPhoto[]) => DraftPhoto[]) =>
      change((now) => ({ ...now, photos: changeOf(now.photos), changedAt: Date.now() })),
    [change],
  )

  return { draft, body: bodyOf(draft), isKept: kept !== undefined, write, changePhotos }
}

/** The newest report of this kind that this person has begun and not sent. */
export const begunReport = (kind: Kind) =>
  findLast(
    box.all(),
    (draft) =>
      draft.operation === 'order' &&
      draft.stage === 'writing' &&
      draft.by === ownerNow() &&
      bodyOf(draft).kind === kind,
  )
