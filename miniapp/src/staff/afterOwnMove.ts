import type { Step } from '../../../shared/workOrder/order'
import type { Decision } from './makeMove'
import type { Seen } from './whatChanged'

/**
 * What is known of an order, but never older than what the last move answered. Whoever handed it on and may read it
 * no more still sees her own step at the end of it.
 */
export function afterOwnMove(known: Seen, order: Seen['order'], decision: Decision): Seen {
  if (known.order.version >= order.version) return known
  const step = ownStep(known, order, decision)
  return { ...known, order, moves: [], steps: [...known.steps, step] }
}

const wordsIn = (input: Decision['input']) => Object.entries(input).find(([field]) => isWords(field))?.[1]
const isWords = (field: string) => ['reason', 'note', 'words'].includes(field)

function ownStep({ order: before }: Seen, order: Seen['order'], { move, input }: Decision): Step {
  const words = wordsIn(input)
  return {
    version: order.version,
    move,
    at: new Date().toISOString(),
    from: before.status,
    to: order.status,
    // Said as “您”, whatever the role: it is read only by whom it names.
    by: { role: 'volunteer', name: '您', isMe: true },
    holder: order.holder,
    ...(typeof words === 'string' && { words }),
    photoUrls: [],
    internal: false,
  }
}
