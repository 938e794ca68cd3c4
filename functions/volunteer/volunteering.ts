import type { Skill } from '../../shared/volunteer/skills'
import type { VolunteerCommand, VolunteerState } from '../../shared/volunteer/volunteer'

export type AnswerKept = {
  state: VolunteerState
  skills: Skill[]
  /** Milliseconds since 1970. */
  at: number
  by?: string
  reason?: string
}

/** A registration, beside the roles that follow from it: one write changes both. */
export type VolunteeringKept = Omit<VolunteerCommand, 'communityIds'> & {
  version: number
  isPaused: boolean
  /** By community. */
  answers: Record<string, AnswerKept>
}
