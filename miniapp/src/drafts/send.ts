import type { Input } from '../../../shared/contract'
import { newCommandKey } from '../commandKey'
import { ownerNow } from '../session'
import type { CommandName, Draft, DraftPhoto } from './draft'
import { answers, box, sender } from './outbox'

type BodyOf<N extends CommandName> = Omit<Input<N>['body'] & object, 'photoKeys'>
type ParamsOf<N extends CommandName> = Input<N>['params'] extends undefined
  ? { params?: undefined }
  : { params: Input<N>['params'] }

/** What somebody decided, in full. */
export type Decided<N extends CommandName> = ParamsOf<N> & {
  body: BodyOf<N>
  photos?: DraftPhoto[]
  /** What the list of drafts calls it. */
  title: string
  whenChanged?: Draft['whenChanged']
  /** Of a command that was refused and is sent again as it was; otherwise it gets one of its own. */
  key?: string
}

/** Sent and answered; kept on the phone until it can be; or refused, and why. */
export type Fate =
  | { is: 'sent'; answer: unknown }
  | { is: 'waiting' }
  | { is: 'refused'; refused: NonNullable<Draft['refused']> }

export function fateOf(id: string): Fate {
  const draft = box.get(id)
  if (draft?.stage === 'refused' && draft.refused) return { is: 'refused', refused: draft.refused }
  return draft ? { is: 'waiting' } : { is: 'sent', answer: answers.get(id) }
}

/**
 * Sends a command now if there is network, else by itself once there is. A refusal is the page's to show, with what
 * was written still in its form; nothing of it stays among the drafts.
 */
export async function send<N extends CommandName>(operation: N, decided: Decided<N>): Promise<Fate> {
  const id = newCommandKey()
  const { body, photos = [], title, whenChanged = 'again', key = id } = decided
  const now = Date.now()
  box.putLast({
    id,
    key,
    by: ownerNow(),
    operation,
    params: decided.params ?? {},
    body: { ...body },
    photos,
    title,
    stage: 'waiting',
    changedAt: now,
    decidedAt: now,
    onTheWire: [],
    whenChanged,
  })
  await sender.go()
  const fate = fateOf(id)
  if (fate.is === 'refused') box.remove(id)
  return fate
}
