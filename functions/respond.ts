import { refusalWords } from '../shared/refusalWords'
import type { Refused, Refusal } from '../shared/outcome'

/** The one place where a refusal becomes a status code. */
const statusOf: Record<Refusal, number> = {
  badInput: 400,
  badJson: 400,
  keyMissing: 400,
  tooLarge: 413,
  notSignedIn: 401,
  badCode: 401,
  tryLater: 503,
  blockedByWechat: 403,
  notFound: 404,
  notYourRole: 403,
  notYourOrder: 403,
  wrongStatus: 409,
  changedMeanwhile: 409,
  keyReused: 422,
  keyExpired: 422,
  outsideStreet: 422,
  placeMissing: 422,
  unknownCategory: 422,
  notForUs: 422,
  answerMissing: 422,
  unknownUnit: 422,
  unknownPerson: 422,
  photoNotYours: 422,
  notAPhoto: 422,
  photoTooLarge: 413,
  photoMissing: 422,
  selfClose: 403,
  reasonMissing: 422,
  reopenTooLate: 409,
  remindedToday: 409,
  alreadyJoined: 409,
  alreadyRated: 409,
  ownOrder: 409,
  mergeIntoItself: 422,
  mergeIntoEnded: 409,
  mergeIntoLater: 409,
  othersWait: 409,
  topDesk: 409,
  alreadyAsked: 409,
  askedTooLate: 409,
  nothingAsked: 409,
  isSuspended: 409,
  notSuspended: 409,
  alreadyCalled: 409,
  notCalled: 409,
  callsOpen: 409,
  selfRated: 403,
  grabOwn: 403,
  saidEnough: 409,
  notYourGrid: 403,
  codeUnknown: 422,
  tooManyTries: 429,
  tooManyGrabs: 409,
  grabbedAlready: 409,
  skillsMissing: 403,
  isPaused: 409,
  hasOrdersInHand: 409,
  selfConfirm: 403,
  wrongStep: 409,
  notVerified: 403,
  notInScope: 403,
  notYourTopic: 403,
  needsMissing: 409,
  ballotOpen: 409,
  unknownProcedure: 422,
  unknownPromise: 422,
  unknownObjection: 422,
  tooMany: 409,
  personalInWords: 422,
  saidAll: 409,
  opinionNotShown: 409,
  meetingNotOn: 409,
  notHere: 409,
  offline: 503,
  unavailable: 503,
}

const bare = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

export const json = (body: unknown, status: number, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { ...bare, 'Content-Type': 'application/json; charset=utf-8', ...headers },
  })

/** RFC 9457: `title` is for people, `refusal` for programs; `now` shows a thing that changed meanwhile. */
export function problem({ refusal, field, detail, now }: Omit<Refused, 'ok'>, requestId: string) {
  const status = statusOf[refusal]
  const body = {
    type: `/docs#${refusal}`,
    title: refusalWords[refusal],
    status,
    refusal,
    ...(detail && { detail }),
    ...(field && { field }),
    ...(now === undefined ? {} : { order: now }),
    requestId,
  }
  const again = status === 503 ? { 'Retry-After': '30' } : undefined
  return json(body, status, { 'Content-Type': 'application/problem+json; charset=utf-8', ...again })
}

/** A mistake of ours. What it was goes to the log under the same number, never to the caller. */
export const broken = (requestId: string) =>
  json(
    { type: 'about:blank', title: refusalWords.unavailable, status: 500, refusal: 'unavailable', requestId },
    500,
    { 'Content-Type': 'application/problem+json; charset=utf-8' },
  )
