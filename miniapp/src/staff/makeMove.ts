import type { Answer } from '../../../shared/contract'
import type { CommandInput } from '../../../shared/workOrder/commands'
import type { MadeMove } from '../../../shared/workOrder/transitions'
import type { Api } from '../api'
import { Refused } from '../Refused'
import { isSameTurn, type Seen } from './whatChanged'

/** What a person decided, with the key that was made when they did. */
export type Decision<M extends MadeMove = MadeMove> = {
  [K in M]: { move: K; input: CommandInput[K]; key: string }
}[M]

export type Made = { is: 'made'; order: Answer<'accept'>['order'] } | { is: 'changedMeanwhile'; after: Seen }

const lostTheRace = (error: unknown) => error instanceof Refused && error.refusal === 'changedMeanwhile'

/**
 * Makes a move on the order as it was seen. When meanwhile only words were added, it is sent once more on the new
 * sight with the same key; when somebody handed the order on, the person has to look before deciding again.
 */
export async function makeMove(decision: Decision, before: Seen, { call }: Api): Promise<Made> {
  const { move, input, key } = decision
  const params = { orderId: before.order.id }
  const send = async (version: number): Promise<Made> => {
    // Decision pairs each move with its own input; TypeScript cannot follow that through the call.
    const { order } = await call(move, { params, body: { version, ...input } } as never, key)
    return { is: 'made', order }
  }

  try {
    return await send(before.order.version)
  } catch (error) {
    if (!lostTheRace(error)) throw error
  }
  const after = await call('getOrder', { params })
  if (!isSameTurn(before, after)) return { is: 'changedMeanwhile', after }
  try {
    return await send(after.order.version)
  } catch (error) {
    if (!lostTheRace(error)) throw error
    return { is: 'changedMeanwhile', after: await call('getOrder', { params }) }
  }
}
