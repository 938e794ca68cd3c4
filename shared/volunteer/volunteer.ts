import * as z from 'zod/mini'
import { CommunityId } from '../place/codes'
import { PersonId, Phone } from '../person/person'
import { words } from '../text'
import { hours } from './hours'
import { Skills } from './skills'

const Hours = z.array(z.enum(hours)).check(
  z.maxLength(hours.length),
  z.refine((list) => new Set(list).size === list.length, 'each once'),
)

/** More than these nobody can walk to. */
export const mostCommunities = 5

/** 志愿者登记: what one can do, when, and where. */
export const VolunteerCommand = z.strictObject({
  /** By these the community knows her, and whoever she helps. */
  name: words(20),
  phone: Phone,
  skills: Skills.check(z.minLength(1)),
  /** None: it varies. Hours sort and say 现在合适; they hinder nobody. */
  hours: Hours,
  communityIds: z.array(CommunityId).check(
    z.minLength(1),
    z.maxLength(mostCommunities),
    z.refine((list) => new Set(list).size === list.length, 'each once'),
  ),
  /** 报到党员: a member who reported to the community where she lives. */
  isPartyMember: z.boolean(),
})
export type VolunteerCommand = z.output<typeof VolunteerCommand>

export const volunteerStates = ['asked', 'confirmed', 'refused'] as const // 等确认 · 确认了 · 没通过
export type VolunteerState = (typeof volunteerStates)[number]

/** How one community answered. */
export const CommunityAnswer = z.object({
  communityId: CommunityId,
  state: z.enum(volunteerStates),
  /** Those of her skills that this community has confirmed. */
  skills: Skills,
  /** When it was asked, or answered. */
  at: z.string(),
  reason: z.optional(z.string()),
})
export type CommunityAnswer = z.output<typeof CommunityAnswer>

/** What a volunteer sees of herself. */
export const Volunteering = z.object({
  ...VolunteerCommand.shape,
  isPaused: z.boolean(),
  answers: z.array(CommunityAnswer),
  /** Orders she has grabbed and not finished, and how many at once she may. */
  inHand: z.number(),
  most: z.number(),
})
export type Volunteering = z.output<typeof Volunteering>

/** What a community's dispatcher sees of somebody who wants to help there. */
export const Candidate = z.object({
  id: PersonId,
  version: z.number(),
  name: z.string(),
  phone: z.string(),
  skills: Skills,
  hours: Hours,
  isPartyMember: z.boolean(),
  isPaused: z.boolean(),
  answer: CommunityAnswer,
  /** Not answered yet, or with skills that were not confirmed. */
  isWaiting: z.boolean(),
})
export type Candidate = z.output<typeof Candidate>
