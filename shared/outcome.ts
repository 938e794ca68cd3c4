/** Every way to say no, from the caller's side. `respond.ts` gives each its status, `copy.ts` its Chinese. */
export const refusals = [
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
  'isSuspended',
  'notSuspended',
  'alreadyCalled',
  'selfRated',
  'grabOwn',
  'saidEnough',
  'notYourGrid',
  'codeUnknown',
  'tooManyTries',
  'offline',
  'unavailable',
] as const
export type Refusal = (typeof refusals)[number]

export type Refused = { ok: false; refusal: Refusal; field?: string; detail?: string; now?: unknown }
export type Outcome<T> = { ok: true; value: T } | Refused

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })

/** `field` names what is to blame; `now` carries the thing as it has become, for `changedMeanwhile`. */
export const refuse = (refusal: Refusal, more: Omit<Refused, 'ok' | 'refusal'> = {}): Refused => ({
  ok: false,
  refusal,
  ...more,
})
