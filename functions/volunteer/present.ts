import type { Candidate, CommunityAnswer, Volunteering } from '../../shared/volunteer/volunteer'
import type { AnswerKept, VolunteeringKept } from './volunteering'

const answerOf = (communityId: string, { state, skills, at, reason }: AnswerKept): CommunityAnswer => ({
  communityId,
  state,
  skills,
  at: new Date(at).toISOString(),
  ...(reason && { reason }),
})

type Hands = Pick<Volunteering, 'inHand' | 'most'>

export function volunteeringOf(kept: VolunteeringKept, hands: Hands): Volunteering {
  const { version: _, answers, ...said } = kept
  // A map comes back from the table in any order.
  const communityIds = Object.keys(answers).sort()
  return {
    ...said,
    communityIds,
    answers: communityIds.flatMap((id) => (answers[id] ? [answerOf(id, answers[id])] : [])),
    ...hands,
  }
}

/** For the community's dispatcher, whose task it is: what the others answered stays with her. */
export function candidateOf(
  id: string,
  { answers, ...said }: VolunteeringKept,
  communityId: string,
): Candidate | undefined {
  const answer = answers[communityId]
  if (!answer) return undefined
  const { state, skills } = answer
  const hasNews = state === 'confirmed' && said.skills.some((skill) => !skills.includes(skill))
  return { ...said, id, answer: answerOf(communityId, answer), isWaiting: state === 'asked' || hasNews }
}
