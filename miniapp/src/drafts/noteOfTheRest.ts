import { newCommandKey } from '../commandKey'
import type { Draft } from './draft'
import type { Delivery } from './deliver'

type Answer = { order?: { id: string; version: number }; appliedAs?: string }
type Said = { description?: string; photoKeys?: string[] }

const mostNoteWords = 1000

/**
 * A report that was changed after an earlier sending of it had been applied unseen: what the change added goes to
 * that order as a note 补一句, so that there is one order and nothing that was written is lost.
 */
export function noteOfTheRest({ draft, answer }: Extract<Delivery, { is: 'sent' }>): Draft | undefined {
  // The API's answer to `order`, as `deliver` hands it on.
  const { order, appliedAs } = answer as Answer
  if (draft.operation !== 'order' || !order || !appliedAs) return undefined
  const before = JSON.parse(appliedAs) as Said
  const { description = '' } = draft.body as Said
  const photos = draft.photos.filter(({ photoKey }) => photoKey && !before.photoKeys?.includes(photoKey))
  if (description === before.description && photos.length === 0) return undefined
  return {
    ...draft,
    id: `${draft.id}-rest`,
    key: newCommandKey(),
    operation: 'note',
    params: { orderId: order.id },
    body: { version: order.version, words: description.slice(0, mostNoteWords) },
    photos,
    title: `补一句：${draft.title}`,
    onTheWire: [],
    whenChanged: 'again',
  }
}
