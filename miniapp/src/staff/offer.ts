import type { MadeMove } from '../../../shared/workOrder/transitions'

/** Those that a sheet asks for, in the order they are offered under 更多. The others have a form on their page. */
export const movesOfSheets = [
  'grant',
  'refuse',
  'resume',
  'reportIn',
  'whistle',
  'note',
  'return',
  'recall',
  'extend',
  'suspend',
  'remind',
  'reopen',
  'merge',
  'escalate',
  'decline',
  'rework',
] as const
export type SheetMove = (typeof movesOfSheets)[number]

export const isSheetMove = (move: MadeMove): move is SheetMove => movesOfSheets.some((name) => name === move)

/** Of an order whose next step is made elsewhere. */
const movesOfPlainPages = [
  'grant',
  'refuse',
  'resume',
  'remind',
  'reopen',
  'note',
  'reportIn',
  'whistle',
] as const

export type Offer<Lead extends MadeMove> = { lead: Lead[]; more: SheetMove[] }

/**
 * Which moves get a button and which lie under 更多: of those that may be made now, the first two of this page's
 * own, and all others that a sheet can ask for. Where none of its own is possible, a page leads with words.
 */
export function offer<Lead extends MadeMove>(
  moves: MadeMove[],
  own: readonly Lead[],
): Offer<Lead | SheetMove> {
  const lead = own.filter((move) => moves.includes(move)).slice(0, 2)
  const more = movesOfSheets.filter((move) => moves.includes(move) && !lead.some((name) => name === move))
  if (lead.length > 0) return { lead, more }
  const ordinary = movesOfPlainPages.filter((move) => more.includes(move)).slice(0, 2)
  return { lead: ordinary, more: more.filter((move) => !ordinary.some((name) => name === move)) }
}
