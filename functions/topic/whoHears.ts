import { covers } from '../../shared/actor'
import type { Desk, NoticeOf } from '../../shared/notice/notice'
import type { Street } from '../../shared/street/street'
import { deskOf, isInScope } from '../../shared/topic/scope'
import type { Topic, TopicStep } from './topic'

/** Who is told what: those it concerns by what they are, so that each is looked up only where it is needed. */
export type Circle =
  | 'followers'
  /** Everybody with a verified home in the scope. */
  | 'neighbours'
  /** Of those with a ballot, whose it is still to cast. */
  | 'unvoted'
  | 'owner'
  | 'desk'
  /** Who stands behind the orders it was raised from. */
  | 'reporters'

export type TopicHearing = { circle: Circle; of: NoticeOf; desk: Desk }

const to = (circle: Circle, of: NoticeOf, desk: Desk = 'topic'): TopicHearing => ({ circle, of, desk })
const moved = [to('followers', 'topicMoved')]
const toOwner = [to('owner', 'youLead', 'chair')]

/** 通知 goes to everybody it concerns, materials to whoever follows. */
const informed = ({ informed: all }: Topic, { of }: TopicStep) =>
  all.find(({ n }) => String(n) === of)?.kind === 'notice'
    ? [to('neighbours', 'topicNotice')]
    : [to('followers', 'topicMaterials')]

type Tell = TopicHearing[] | ((topic: Topic, step: TopicStep) => TopicHearing[])

/** What each step says to whom. What neighbours do side by side is nobody's step. */
const tells: Record<TopicStep['deed'], Tell> = {
  raise: [to('desk', 'toScreen', 'chair')],
  // Only now: what nobody has looked at is not carried to others' phones.
  adopt: [...toOwner, to('reporters', 'invited'), ...moved],
  refuse: moved,
  carry: [...toOwner, ...moved],
  withdraw: moved,
  merge: moved,
  hand: toOwner,
  inform: informed,
  ask: [to('followers', 'topicMaterials')],
  next: moved,
  back: moved,
  pass: moved,
  openBallot: [to('neighbours', 'ballotOpen')],
  withdrawBallot: [],
  remindBallot: [to('unvoted', 'ballotReminder')],
  resolve: [to('followers', 'topicResolved')],
  answer: [to('followers', 'topicAnswered')],
  promise: [to('followers', 'promiseMade')],
  commission: [],
  link: [],
  fulfil: [to('followers', 'promiseDone')],
  archive: moved,
  stand: moved,
  reopen: moved,
  late: [to('owner', 'topicLate', 'chair'), to('desk', 'topicLate', 'chair')],
  support: [],
  object: [],
  judge: [],
}

export function hearingsOf(topic: Topic, step: TopicStep): TopicHearing[] {
  const tell = tells[step.deed]
  return typeof tell === 'function' ? tell(topic, step) : tell
}

/** Who dispatches for its community; for the whole street, whoever does for the street, and the supervisors. */
export function atDesk({ places }: Topic, { id, staff }: Street) {
  const desk = deskOf(places)
  const answers = ({ role, scope }: { role: string; scope: string }) =>
    (role === 'dispatcher' && (scope === desk || (desk === id && covers(scope, desk)))) ||
    (role === 'supervisor' && scope === id && desk === id)
  return staff.filter(({ roles }) => roles.some(answers)).map((one) => one.id)
}

export const buildingsIn = ({ places }: Topic, { buildings }: Street) =>
  buildings.map(({ id }) => id).filter((id) => isInScope(places, id))
