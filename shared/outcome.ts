import type { BallotRefusal } from './ballot/refusals'
import type { CampaignRefusal } from './campaign/refusals'
import type { ComputerRefusal } from './computer/refusals'
import type { ExportRefusal } from './export/refusals'
import type { FindRefusal } from './find/refusals'
import type { PlanRefusal } from './plan/refusals'
import type { ProjectRefusal } from './project/refusals'
import type { NumberRefusal } from './numbers/refusals'
import type { TopicRefusal } from './topic/refusals'

/** Ways to say no, from the caller's side. `respond.ts` gives each its status, `refusalWords.ts` its Chinese. */
export const everydayRefusals = [
  'badInput',
  'badJson',
  'tooLarge',
  'notSignedIn',
  'badCode',
  'tryLater',
  'blockedByWechat',
  'notFound',
  'notYourRole',
  'notYourOrder',
  'wrongStatus',
  'changedMeanwhile',
  'keyMissing',
  'keyReused',
  'keyExpired',
  'outsideStreet',
  'placeMissing',
  'unknownCategory',
  'notForUs',
  'answerMissing',
  'unknownUnit',
  'unknownPerson',
  'photoNotYours',
  'notAPhoto',
  'photoTooLarge',
  'photoBroken',
  'photoMissing',
  'selfClose',
  'reasonMissing',
  'reopenTooLate',
  'remindedToday',
  'alreadyJoined',
  'alreadyRated',
  'ownOrder',
  'mergeIntoItself',
  'mergeIntoEnded',
  'mergeIntoLater',
  'othersWait',
  'topDesk',
  'alreadyAsked',
  'nothingAsked',
  'askedTooLate',
  'isSuspended',
  'notSuspended',
  'alreadyCalled',
  'notCalled',
  'callsOpen',
  'selfRated',
  'grabOwn',
  'saidEnough',
  'notYourGrid',
  'codeUnknown',
  'tooManyTries',
  'tooManyGrabs',
  'grabbedAlready',
  'skillsMissing',
  'isPaused',
  'hasOrdersInHand',
  'selfConfirm',
  'offline',
  'unavailable',
] as const
/** Those whose words everybody has; the others come with what is refused. */
export type EverydayRefusal = (typeof everydayRefusals)[number]
export type Refusal =
  | EverydayRefusal
  | TopicRefusal
  | BallotRefusal
  | CampaignRefusal
  | ExportRefusal
  | FindRefusal
  | PlanRefusal
  | ProjectRefusal
  | NumberRefusal
  | ComputerRefusal

export type Refused = { ok: false; refusal: Refusal; field?: string; detail?: string; now?: unknown }
export type Outcome<T> = { ok: true; value: T } | Refused

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })

/** `field` names what is to blame; `now` carries the thing as it has become, for `changedMeanwhile`. */
export const refuse = (refusal: Refusal, more: Omit<Refused, 'ok' | 'refusal'> = {}): Refused => ({
  ok: false,
  refusal,
  ...more,
})
