import * as z from 'zod/mini'
import { roles } from '../actor'
import { asks, kinds, priorities, satisfiedAnswers, solvedAnswers, verdicts } from './commands'
import { consequences, moves, statuses } from './transitions'

/** Whose turn it is 现在在谁手里. `id` is also the queue it lies in. */
export const Holder = z.object({
  id: z.string(),
  kind: z.enum(['grid', 'desk', 'unit', 'person', 'pool', 'check']),
  name: z.string(),
  phone: z.optional(z.string()),
  unitName: z.optional(z.string()),
})

export const PlaceSeen = z.object({
  /** Community and building or grid: what everybody may know. */
  label: z.string(),
  gridId: z.string(),
  gridName: z.string(),
  communityName: z.string(),
  /** GCJ-02. For neighbours the middle of a cell of about 150 m, for those concerned the point itself. */
  latitude: z.number(),
  longitude: z.number(),
  datum: z.literal('gcj02'),
  isExact: z.boolean(),
  address: z.optional(z.string()),
  isUnplaced: z.boolean(),
})

/** What a list shows. */
export const Card = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(kinds),
  status: z.enum(statuses),
  categoryCode: z.string(),
  categoryName: z.string(),
  placeLabel: z.string(),
  gridId: z.string(),
  latitude: z.optional(z.number()),
  longitude: z.optional(z.number()),
  priority: z.enum(priorities),
  reportedAt: z.string(),
  /** When the step that is now must be done. */
  dueAt: z.optional(z.string()),
  overdue: z.boolean(),
  /** Households that met the same, beside the reporter's. */
  joined: z.number(),
  photos: z.number(),
  /** 催办 since it was last finished; left out where nobody has. */
  reminders: z.optional(z.number()),
})
export type Card = z.output<typeof Card>

/** One's own, with one's own words, and who has it. */
export const MyCard = z.extend(Card, {
  title: z.string(),
  version: z.number(),
  promisedAt: z.optional(z.string()),
  holder: z.nullable(Holder),
  /** Closed, and not rated by me yet. */
  awaitsRating: z.boolean(),
  closedAt: z.optional(z.string()),
  verdict: z.optional(z.enum(verdicts)),
})
export type MyCard = z.output<typeof MyCard>

/** What neighbours may see of an order that is not private. */
export const PublicCard = z.extend(Card, {
  title: z.string(),
  photoUrls: z.array(z.string()),
  afterPhotoUrls: z.array(z.string()),
  /** Metres from the point asked about, to the middle of its cell. */
  distance: z.number(),
  isMine: z.boolean(),
  haveJoined: z.boolean(),
  closedAt: z.optional(z.string()),
  verdict: z.optional(z.enum(verdicts)),
})
export type PublicCard = z.output<typeof PublicCard>

/** 吹哨: a unit that was called, by whom, what became of it. */
export const Call = z.object({
  unitId: z.string(),
  unitName: z.string(),
  phone: z.optional(z.string()),
  calledBy: z.string(),
  calledAt: z.string(),
  /** By when it is to report in. */
  dueAt: z.string(),
  cameAt: z.optional(z.string()),
  cameBy: z.optional(z.string()),
  /** It came after that, or has not come and the time is up. */
  isLate: z.boolean(),
  /** Nobody of it has come, and the caller of this may report in for it. */
  isMine: z.boolean(),
})
export type Call = z.output<typeof Call>

export const callBackStates = ['waiting', 'answered', 'unreached'] as const
export type CallBackState = (typeof callBackStates)[number]

const CallBack = z.object({
  state: z.enum(callBackStates),
  until: z.string(),
  /** Of everybody who was asked, the reporter and who joined: for those in service. */
  count: z.optional(z.object({ asked: z.number(), answered: z.number(), unreached: z.number() })),
})

export const Order = z.object({
  ...Card.shape,
  version: z.number(),
  /** Absent for neighbours until a grid worker has looked at it. */
  description: z.optional(z.string()),
  place: PlaceSeen,
  photoUrls: z.array(z.string()),
  answers: z.optional(z.array(z.object({ ask: z.string(), answer: z.string() }))),
  anonymous: z.boolean(),
  private: z.boolean(),
  /** The promise to the resident: finished by then. */
  promisedAt: z.optional(z.string()),
  holder: z.nullable(Holder),
  /** Only for those who handle it, and never of an anonymous reporter. */
  reporter: z.optional(
    z.object({ name: z.string(), phone: z.optional(z.string()), isOnBehalf: z.boolean() }),
  ),
  isMine: z.boolean(),
  haveJoined: z.boolean(),
  haveRated: z.boolean(),
  returns: z.number(),
  verdict: z.optional(z.enum(verdicts)),
  /** What whoever has it in hand asks the supervisors for, and until when. */
  asked: z.optional(z.object({ for: z.enum(asks), until: z.string() })),
  /** 挂账: the clock stands still until then at most. */
  suspendedUntil: z.optional(z.string()),
  /** 协办 units beside the one that holds it. */
  assisting: z.array(z.object({ unitId: z.string(), unitName: z.string() })),
  calls: z.array(Call),
  /**
   * 回访: whether the reporter has said how it was, and until when she is asked; for whoever joined, whether she has.
   * Not for others.
   */
  callBack: z.optional(CallBack),
  /** 裁定: returned so often that the street rules who must. */
  awaitsRuling: z.boolean(),
  closedAt: z.optional(z.string()),
  reopenUntil: z.optional(z.string()),
  /** Of a closed order: until when it was promised, and when it was finished. */
  promiseWas: z.optional(z.object({ at: z.string(), doneAt: z.string() })),
  mergedInto: z.optional(z.string()),
})
export type Order = z.output<typeof Order>

/** One line of the history 流转记录. */
export const Step = z.object({
  version: z.number(),
  move: z.enum([...moves, ...consequences]),
  at: z.string(),
  from: z.nullable(z.enum(statuses)),
  to: z.enum(statuses),
  by: z.object({
    role: z.enum(roles),
    /** Staff by name; residents only as themselves (“您”) or as a neighbour. */
    name: z.string(),
    isMe: z.boolean(),
    unitName: z.optional(z.string()),
    phone: z.optional(z.string()),
  }),
  holder: z.nullable(Holder),
  words: z.optional(z.string()),
  photoUrls: z.array(z.string()),
  internal: z.boolean(),
  verdict: z.optional(z.enum(verdicts)),
  rating: z.optional(
    z.object({
      contacted: z.boolean(),
      solved: z.enum(solvedAnswers),
      satisfied: z.enum(satisfiedAnswers),
    }),
  ),
  /** Entered by staff as it was said on the telephone 电话回访. */
  byPhone: z.optional(z.boolean()),
  /** 协办 units named at a dispatch, units called by a whistle, or the one unit that a step is about. */
  unitNames: z.optional(z.array(z.string())),
  intoOrderId: z.optional(z.string()),
  fromOrderId: z.optional(z.string()),
})
export type Step = z.output<typeof Step>
