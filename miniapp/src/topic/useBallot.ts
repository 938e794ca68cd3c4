import { useState } from 'react'
import type { Motion, MyVoter } from '../../../shared/ballot/motion'
import type { Choice } from '../../../shared/ballot/rule'
import { useCast } from './useCast'

/** The first that still waits, else the first. */
const firstOf = (voters: readonly MyVoter[]) =>
  voters.find(({ hasVoted, mayVote }) => mayVote && !hasVoted) ?? voters[0]

/** Whose ballot lies open, and what is chosen on it: as it was cast, until something else is chosen. */
export function useBallot(motion: Motion) {
  const casting = useCast(motion)
  const { voters } = motion.my
  const [voterId, chooseVoter] = useState(firstOf(voters)?.voter)
  const [choices, setChoices] = useState<Record<string, Choice | undefined>>({})
  const voter = voters.find((one) => one.voter === voterId) ?? firstOf(voters)

  // Once a slip of paper counts, what this phone cast is no longer how it stands.
  const castHere = (one: MyVoter) =>
    one.way === 'paper' ? undefined : (casting.unansweredBy(one) ?? casting.receiptOf(one))?.choice
  const choiceOf = (one: MyVoter) => (one.voter in choices ? choices[one.voter] : castHere(one))
  const choose = (choice: Choice | undefined) =>
    voter && setChoices((all) => ({ ...all, [voter.voter]: choice }))

  return {
    casting,
    voter,
    chooseVoter,
    choice: voter && choiceOf(voter),
    choose,
    mayVote: voter?.mayVote === true && motion.moves.includes('vote'),
  }
}

export type InHand = ReturnType<typeof useBallot>
