import type { Answer } from '../../../shared/contract'
import { moveNames } from '../../../shared/copy'
import type { CommandInput } from '../../../shared/workOrder/commands'
import type { MadeMove } from '../../../shared/workOrder/transitions'
import { call, type Api } from '../api'
import type { Draft, DraftPhoto } from '../drafts/draft'
import { send } from '../drafts/send'
import { titleOf } from './cardTitle'
import type { Seen } from './whatChanged'

/** What a person decided about an order. */
export type Decision<M extends MadeMove = MadeMove> = {
  [K in M]: { move: K; input: Omit<CommandInput[K], 'photoKeys'>; photos?: DraftPhoto[] }
}[M]

export type Trouble = NonNullable<Draft['refused']>

export type Made =
  | { is: 'made'; order: Answer<'accept'>['order'] }
  /** In the phone: it goes by itself once there is network. */
  | { is: 'waiting' }
  | { is: 'refused'; refused: Trouble }
  | { is: 'changedMeanwhile'; after: Seen }

export type Ways = Api & { send: typeof send }

const phone: Ways = { call, send }

/**
 * Makes a move on the order as it was seen, under one key. Words that were added meanwhile do not stand in its way;
 * when somebody handed the order on, the person has to look before deciding again.
 */
export async function makeMove(decision: Decision, before: Seen, ways = phone): Promise<Made> {
  const { id, version } = before.order
  const { move, input, photos = [] } = decision
  const decided = {
    params: { orderId: id },
    body: { version, ...input },
    photos,
    title: `${moveNames[move]}：${titleOf(before.order)}`,
    whenChanged: 'ask',
  }
  // Decision pairs each move with its own input; TypeScript cannot follow that into the command.
  const fate = await ways.send(move, decided as never)
  if (fate.is === 'waiting') return fate
  // A move is answered with its order, as the contract says.
  if (fate.is === 'sent') return { is: 'made', order: (fate.answer as Answer<'accept'>).order }
  if (fate.refused.code !== 'changedMeanwhile') return fate
  return { is: 'changedMeanwhile', after: await ways.call('getOrder', { params: { orderId: id } }) }
}
