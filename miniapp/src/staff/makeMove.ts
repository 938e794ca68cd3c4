import type { Answer } from '../../../shared/contract'
import { moveNames } from '../../../shared/copy'
import type { CommandInput } from '../../../shared/workOrder/commands'
import type { MadeMove } from '../../../shared/workOrder/transitions'
import { call, type Api } from '../api'
import { newCommandKey } from '../commandKey'
import type { DraftPhoto } from '../drafts/draft'
import { send, type Fate } from '../drafts/send'
import { titleOf } from './cardTitle'
import { isSameTurn, type Seen } from './whatChanged'

/** What a person decided about an order. */
export type Decision<M extends MadeMove = MadeMove> = {
  [K in M]: { move: K; input: Omit<CommandInput[K], 'photoKeys'>; photos?: DraftPhoto[] }
}[M]

export type Made =
  | { is: 'made'; order: Answer<'accept'>['order'] }
  /** In the phone: it goes by itself once there is network. */
  | { is: 'waiting' }
  | { is: 'refused'; refused: Extract<Fate, { is: 'refused' }>['refused'] }
  | { is: 'changedMeanwhile'; after: Seen }

export type Ways = Api & { send: typeof send }

const lostTheRace = (fate: Fate) => fate.is === 'refused' && fate.refused.code === 'changedMeanwhile'

/**
 * Makes a move on the order as it was seen, under one key. When meanwhile only words were added, it is sent once more
 * on the new sight; when somebody handed the order on, the person has to look before deciding again.
 */
export async function makeMove(
  { move, input, photos = [] }: Decision,
  before: Seen,
  { call: ask, send: post }: Ways = { call, send },
): Promise<Made> {
  const params = { orderId: before.order.id }
  const key = newCommandKey()
  const title = `${moveNames[move]}：${titleOf(before.order)}`
  const sendOn = (version: number) =>
    // Decision pairs each move with its own input; TypeScript cannot follow that through the call.
    post(move, { params, body: { version, ...input }, photos, title, whenChanged: 'ask', key } as never)

  const first = await sendOn(before.order.version)
  if (!lostTheRace(first)) return outcomeOf(first)
  const after = await ask('getOrder', { params })
  if (!isSameTurn(before, after)) return { is: 'changedMeanwhile', after }
  const second = await sendOn(after.order.version)
  return lostTheRace(second) ? { is: 'changedMeanwhile', after } : outcomeOf(second)
}

function outcomeOf(fate: Fate): Made {
  if (fate.is !== 'sent') return fate
  // A move is answered with its order, as the contract says.
  const { order } = fate.answer as Answer<'accept'>
  return { is: 'made', order }
}
