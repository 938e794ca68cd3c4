import type { BallotRefusal } from '../shared/ballot/refusals'
import type { CampaignRefusal } from '../shared/campaign/refusals'
import type { ComputerRefusal } from '../shared/computer/refusals'
import type { ExportRefusal } from '../shared/export/refusals'
import type { FindRefusal } from '../shared/find/refusals'
import type { PlanRefusal } from '../shared/plan/refusals'
import type { ProjectRefusal } from '../shared/project/refusals'
import type { NumberRefusal } from '../shared/numbers/refusals'
import type { TopicRefusal } from '../shared/topic/refusals'
import { refusalWords, wordsOf, wrongFieldWords } from '../shared/refusalWords'
import type { EverydayRefusal, Refused, Refusal } from '../shared/outcome'

/** The one place where a refusal becomes a status code. */
const statusOf: Record<EverydayRefusal, number> = {
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
  photoBroken: 422,
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
  offline: 503,
  unavailable: 503,
}

/** Of what is refused in a topic 议题: loaded by whoever answers for it. */
export const topicStatuses: Record<TopicRefusal, number> = {
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
  lookedTooOften: 409,
  opinionNotShown: 409,
  meetingNotOn: 409,
  meetingCodeWrong: 422,
  movedEnough: 409,
  notHere: 409,
}

/** The same for a vote 表决. */
export const ballotStatuses: Record<BallotRefusal, number> = {
  ownMotion: 409,
  proposedEnough: 409,
  proposedAll: 409,
  secondsMissing: 409,
  listMissing: 422,
  areasMissing: 409,
  closesAtWrong: 422,
  notYourBallot: 403,
  voteNotOpen: 409,
  voteClosed: 409,
  householdVoted: 409,
  changedTooOften: 409,
  ballotChanged: 409,
  notCountedYet: 409,
  notOnRoll: 422,
  rollFull: 409,
  slipTaken: 409,
  homeHasSlip: 409,
  slipUnknown: 404,
  slipAgreed: 409,
  ownSlip: 403,
  slipSeenBefore: 403,
  readByYou: 409,
  paperPerPerson: 422,
  memberTied: 409,
}

/** The same for an export 导出. */
export const exportStatuses: Record<ExportRefusal, number> = {
  tooManyExports: 409,
  notBegun: 409,
  onlyWithoutPersons: 403,
  monthNotOver: 409,
  notYourPlace: 404,
}

/** The same for a plan 月度重点治理. */
// prettier-ignore
export const planStatuses: Record<PlanRefusal, number> = {
  notThatMonth: 409, monthNotBegun: 409, planEmpty: 409, onPlanAlready: 409, earlierPlanOpen: 409, promisedBefore: 409,
}

/** The same for a look-up 查单, campaigns 专题攻坚, the three lists 三份清单, numbers 指标, and computers 电脑登录. */
export const findStatuses: Record<FindRefusal, number> = { tooManyPhones: 429, phoneInPart: 400 }
export const campaignStatuses: Record<CampaignRefusal, number> = { dayPast: 422 }
export const projectStatuses: Record<ProjectRefusal, number> = { needListed: 409 }
export const numberStatuses: Record<NumberRefusal, number> = { monthsDiffer: 409, noNumbers: 404 }
export const computerStatuses: Record<ComputerRefusal, number> = { codeNotShown: 422, onlyByPhone: 403 }

/** Status and sentence of refusals that only some functions have. */
export type Says = {
  statuses: Partial<Record<Refusal, number>>
  words: Partial<Record<Refusal, string>>
}

const everyday: Says['statuses'] = statusOf

const bare = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

export const json = (body: unknown, status: number, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { ...bare, 'Content-Type': 'application/json; charset=utf-8', ...headers },
  })

const saidOf = (refusal: Refusal, says?: Says) => ({
  status: says?.statuses[refusal] ?? everyday[refusal] ?? 500,
  title: says?.words[refusal] ?? wordsOf(refusal),
})

/** RFC 9457: `title` is for people, `refusal` for programs; `now` shows a thing that changed meanwhile. */
export function problem(
  { refusal, field, detail, now }: Omit<Refused, 'ok'>,
  requestId: string,
  says?: Says,
) {
  const { status, title } = saidOf(refusal, says)
  const named = refusal === 'badInput' ? wrongFieldWords(field) : undefined
  const body = {
    type: `/docs#${refusal}`,
    title: named ?? title,
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
