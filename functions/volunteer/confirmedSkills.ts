import type { Actor } from '../../shared/actor'
import type { VolunteeringKept } from './volunteering'

/** What each community has confirmed, if she may be asked now. */
export function confirmedSkills({ isPaused, answers }: VolunteeringKept): Actor['skills'] {
  if (isPaused) return undefined
  const confirmed = Object.entries(answers).filter(([, { state }]) => state === 'confirmed')
  return Object.fromEntries(confirmed.map(([communityId, { skills }]) => [communityId, skills]))
}
