import { AskSheet } from './AskSheet'
import { DeclineSheet } from './DeclineSheet'
import { MergeSheet } from './MergeSheet'
import { MoreSheet } from './MoreSheet'
import { NoteSheet } from './NoteSheet'
import type { SheetMove } from './offer'
import { ReasonSheet } from './ReasonSheet'
import type { OrderInHand } from './useOrderInHand'

/** The sheet that is open, if one is. */
export function MoveSheets({ inHand, more }: { inHand: OrderInHand; more: SheetMove[] }) {
  const { sheet } = inHand
  if (!sheet) return null
  if (sheet === 'more') return <MoreSheet inHand={inHand} moves={more} />
  if (sheet === 'note') return <NoteSheet inHand={inHand} />
  if (sheet === 'merge') return <MergeSheet inHand={inHand} />
  if (sheet === 'decline') return <DeclineSheet inHand={inHand} />
  if (sheet === 'extend' || sheet === 'suspend') return <AskSheet inHand={inHand} move={sheet} />
  return <ReasonSheet inHand={inHand} move={sheet} />
}
