import { NoteSheet } from './NoteSheet'
import type { OrderSeen } from './OrderHead'
import { forms } from './orderMoves'
import type { Making } from './useOrderMove'
import { WordsSheet } from './WordsSheet'

/** The sheet of the move that is open, if one is. */
export function MoveSheet({ order, making }: { order: OrderSeen; making: Making }) {
  const { move, close, make, isBusy, refusal } = making
  if (!move) return null
  const common = { name: `${move} ${order.id}`, isBusy, refusal, onClose: close }
  if (move === 'note') return <NoteSheet {...common} onSend={make} />
  return <WordsSheet key={move} {...forms[move]} {...common} onSend={make} />
}
