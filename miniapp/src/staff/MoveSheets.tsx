import type { ComponentType } from 'react'
import { AskSheet } from './AskSheet'
import { DeclineSheet } from './DeclineSheet'
import { MergeSheet } from './MergeSheet'
import { MoreSheet } from './MoreSheet'
import { NoteSheet } from './NoteSheet'
import type { SheetMove } from './offer'
import { isReasonMove } from './reasons'
import { ReasonSheet } from './ReasonSheet'
import { ReportInSheet } from './ReportInSheet'
import type { OrderInHand } from './useOrderInHand'
import { WhistleSheet } from './WhistleSheet'

type SheetProps = { inHand: OrderInHand }

/** Those that ask for more than a reason. */
const own: Partial<Record<SheetMove, ComponentType<SheetProps>>> = {
  note: NoteSheet,
  merge: MergeSheet,
  decline: DeclineSheet,
  whistle: WhistleSheet,
  reportIn: ReportInSheet,
}

/** The sheet that is open, if one is. */
export function MoveSheets({ inHand, more }: SheetProps & { more: SheetMove[] }) {
  const { sheet } = inHand
  if (!sheet) return null
  if (sheet === 'more') return <MoreSheet inHand={inHand} moves={more} />
  if (sheet === 'extend' || sheet === 'suspend') return <AskSheet inHand={inHand} move={sheet} />
  const Own = own[sheet]
  if (Own) return <Own inHand={inHand} />
  return isReasonMove(sheet) ? <ReasonSheet inHand={inHand} move={sheet} /> : null
}
