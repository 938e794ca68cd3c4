import type { Candidate } from '../../../shared/volunteer/volunteer'

/** What was not confirmed yet, of somebody who is. */
export const newSkills = ({ skills, answer }: Candidate) =>
  answer.state === 'confirmed' ? skills.filter((skill) => !answer.skills.includes(skill)) : []
