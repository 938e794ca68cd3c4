import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Motion, MyVoter } from '../../../shared/ballot/motion'
import type { Choice } from '../../../shared/ballot/rule'
import { newCommandKey } from '../commandKey'
import { Refused } from '../Refused'
import { useOnline } from '../useOnline'
import { deliverBallot } from './deliverBallot'
import { newNonce } from './newNonce'
import { hasBeenReplaced, isBefore, receiptFor, type KeptReceipt } from './receiptBox'
import { callTopic, type TopicApi } from './topicApi'
import { unansweredOf, type Unanswered } from './unanswered'
import { useAskAfter } from './useAskAfter'
import { useCommand } from './useCommand'

const notSent = '没有网，票没投出去。选好的还在，有网了再点一次。'
const notAnswered = '没收到回音，不知道投上没有。再点一次就清楚，不会算两次。'

/**
 * 投票: sent now or not at all. Pressed again after silence, or after coming back, the same ballot goes with the same
 * nonce under the same key, so that it is the one that may have arrived already; once something else stands before
 * one's eyes, it is another ballot.
 */
export function useCast(motion: Motion, source: TopicApi = { callTopic }) {
  const client = useQueryClient()
  const isOnline = useOnline()
  const [cast, setCast] = useState<KeptReceipt>()
  const isAsking = useAskAfter(motion, source)
  const { id: motionId, title } = motion

  /** The next press is another ballot, cast with what stands now before one's eyes. */
  async function lookAgain(error: unknown): Promise<never> {
    if (error instanceof Refused && ['ballotChanged', 'voteClosed'].includes(error.refusal))
      await client.invalidateQueries({ queryKey: ['motion', motionId] })
    throw error
  }

  const { make, isBusy, trouble } = useCommand(
    ({ ballot, label }: { ballot: Unanswered; label: string }) =>
      deliverBallot(ballot, { label, title }, source).catch(lookAgain),
    { offline: isOnline ? notAnswered : notSent },
  )

  async function vote({ voter, label, casts }: MyVoter, choice: Choice) {
    const same = unansweredOf({ motionId, voter }).find(
      ({ seen, ...one }) => seen === casts && one.choice.join() === choice.join(),
    )
    const ballot = same ?? {
      ...{ motionId, voter, choice, seen: casts },
      nonce: await newNonce(),
      key: newCommandKey(),
    }
    const receipt = await make({ ballot, label })
    if (!receipt) return false
    setCast(receipt)
    void client.invalidateQueries({ queryKey: ['motion', motionId] })
    void client.invalidateQueries({ queryKey: ['turnout', motionId] })
    void client.invalidateQueries({ queryKey: ['myVotes'] })
    return true
  }

  function lastOf({ voter }: MyVoter) {
    const lying = receiptFor(motionId, voter)
    return cast?.voter === voter && !(lying && isBefore(cast, lying)) ? cast : lying
  }

  /** What this phone knows of a ballot that was cast, as long as no other took its place. */
  function receiptOf(voter: MyVoter) {
    const receipt = lastOf(voter)
    return receipt && !hasBeenReplaced(receipt, voter.casts) ? receipt : undefined
  }
  const hasReplaced = (voter: MyVoter) => lastOf(voter) !== undefined && !receiptOf(voter)

  /** What was sent last and not answered. */
  const unansweredBy = ({ voter }: MyVoter) => (isBusy ? undefined : unansweredOf({ motionId, voter })[0])

  return { vote, isBusy, isAsking, trouble, receiptOf, hasReplaced, unansweredBy, cast }
}

export type Casting = ReturnType<typeof useCast>
