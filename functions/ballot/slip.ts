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

type OfVote = Omit<Where, 'slip'>
export const whosePlace = (motionId: string, slip: string) => `${motionId} whose ${slip}`

/** For which voter it was registered last. */
export const voterOf = ({ slip, whose }: Pick<SlipKept, 'slip' | 'whose'>, { motionId, seal }: OfVote) =>
  openText(whose, whosePlace(motionId, slip), seal)

/** Whether the slip is this voter's: what a ballot says of itself counts only where the slip says the same. */
export const isWhose = (kept: SlipKept, voter: string, where: OfVote) =>
  !kept.isTakenBack && voterOf(kept, where) === voter

/** All who have registered it, for whom, the last one last. */
export const everRegistered = ({ whose, registrar, past = [] }: SlipKept) => [...past, { whose, registrar }]

/** Whoever knows what stands on it decides no more whether it counts, nor learns whose it is. */
export const hasRead = ({ readers = [] }: SlipKept, person: string) => readers.includes(person)

type Person = { reader: string; knows: boolean; isLead: boolean; isOpen: boolean }

const mayRead = ({ isTakenBack, agreed, first }: SlipKept, { reader, knows }: Person) =>
  !isTakenBack && !agreed && !knows && first?.by !== reader

const mayTakeBack = (kept: SlipKept, { reader, isLead }: Person) =>
  (isLead || kept.registrar === reader) && !hasRead(kept, reader)

/** For who reads slips: never whose it is, nor what another has typed. */
export const presentSlip = (kept: SlipKept, person: Person) => ({
  slip: kept.slip,
  state: stateOf(kept),
  mayRead: mayRead(kept, person),
  mayTakeBack: person.isOpen && !kept.isTakenBack && mayTakeBack(kept, person),
})
