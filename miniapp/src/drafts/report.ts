import type { Kind, OrderCommand } from '../../../shared/workOrder/commands'
import { newCommandKey } from '../commandKey'
import type { Draft } from './draft'
import type { DraftBox } from './draftBox'

/** A new order as far as it is written. */
export type ReportBody = Omit<Partial<OrderCommand>, 'kind' | 'description' | 'anonymous'> &
  Pick<OrderCommand, 'kind' | 'description' | 'anonymous'>

// Only reports are drafts of the operation `order`, and only this file writes them.
export const bodyOf = (draft: Draft) => draft.body as ReportBody

const brief = (words: string) => {
  const line = words.replace(/\s+/g, ' ').trim()
  return [...line].length > 30 ? `${[...line].slice(0, 30).join('')}…` : line
}

/** Nothing of it is kept before something is written. */
export function blankReport(kind: Kind, { id, by }: { id: string; by: string }): Draft {
  const body: ReportBody = { kind, description: '', anonymous: false, photoKeys: [] }
  return {
    id,
    key: id,
    by,
    operation: 'order',
    params: {},
    body,
    photos: [],
    title: '',
    stage: 'writing',
    changedAt: Date.now(),
    onTheWire: [],
    whenChanged: 'again',
  }
}

export const withBody = (draft: Draft, change: Partial<ReportBody>): Draft => {
  const body = { ...bodyOf(draft), ...change }
  return { ...draft, body, title: brief(body.description), changedAt: Date.now() }
}

/** Back under the pen. Why it was refused stays in sight until it is decided anew. */
export const takeBack = (draft: Draft): Draft => ({ ...draft, stage: 'writing' })

/**
 * 交上去: decided once, however often it is pressed. One that went out and was never answered keeps its key, so that
 * it can never become two orders; one that was not sent, or was refused, gets its key now.
 */
export function decide(id: string, box: DraftBox) {
  const draft = box.get(id)
  if (!draft || draft.stage === 'waiting') return
  const { refused: _, ...rest } = draft
  const key = draft.onTheWire.length > 0 ? draft.key : newCommandKey()
  box.putLast({ ...rest, key, stage: 'waiting', decidedAt: Date.now() })
}
