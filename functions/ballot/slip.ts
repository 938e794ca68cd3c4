import type { SlipRead, SlipState } from '../../shared/ballot/slip'
import { optionsOf, type BallotRule, type Choice } from '../../shared/ballot/rule'
import { choiceOf, openText, closeText, placesOf } from './contents'
import type { Seal } from '../seal'
import type { SlipKept } from './slipStore'

/** Who typed or registered, for this vote alone. */
export const readerOf = (seal: Seal, motionId: string, personId: string) =>
  seal.brief('reader', `${motionId} ${personId}`)

const placeOf = (motionId: string, slip: string) => `${motionId} slip ${slip}`
type Where = { motionId: string; slip: string; seal: Seal }

/** As it is compared and kept: places in the list of options, or nothing that counts 废票. */
export const typedText = (read: SlipRead, rule: BallotRule) =>
  'invalid' in read ? 'invalid' : JSON.stringify(placesOf(read.choice, optionsOf(rule)))

export const closeTyped = (text: string, { motionId, slip, seal }: Where) =>
  closeText(text, placeOf(motionId, slip), seal)
export const openTyped = (closed: Uint8Array, { motionId, slip, seal }: Where) =>
  openText(closed, placeOf(motionId, slip), seal)

/** What stands on a slip both agree on. */
export function readingOf(closed: Uint8Array, where: Where & { rule: BallotRule }): Choice | 'invalid' {
  const text = openTyped(closed, where)
  // Only typedText writes it.
  return text === 'invalid' ? 'invalid' : choiceOf(JSON.parse(text) as number[], optionsOf(where.rule))
}

export function stateOf({ agreed, first, hasDiffered, isTakenBack }: SlipKept): SlipState {
  if (isTakenBack) return 'takenBack'
  if (agreed) return 'agreed'
  if (first) return 'second'
  return hasDiffered ? 'differ' : 'first'
}

/** Whoever has known whose it is, now or before it was taken back. */
export const hasRegistered = ({ registrar, hands }: SlipKept, reader: string) =>
  registrar === reader || hands?.registered.includes(reader) === true

const mayRead = (kept: SlipKept, reader: string) =>
  !kept.isTakenBack && !kept.agreed && !hasRegistered(kept, reader) && kept.first?.by !== reader

export const presentSlip = (kept: SlipKept, reader: string, may: { isLead: boolean; isOpen: boolean }) => ({
  slip: kept.slip,
  state: stateOf(kept),
  mayRead: mayRead(kept, reader),
  mayTakeBack: may.isOpen && !kept.isTakenBack && (may.isLead || kept.registrar === reader),
})

/** Whether the slip is this voter's: what a ballot says of itself counts only where the slip says the same. */
export const isWhose = (kept: SlipKept, voter: string, { motionId, seal }: Omit<Where, 'slip'>) =>
  !kept.isTakenBack && openText(kept.whose, whosePlace(motionId, kept.slip), seal) === voter
export const whosePlace = (motionId: string, slip: string) => `${motionId} whose ${slip}`
