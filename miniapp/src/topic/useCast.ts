import { useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Motion, MyVoter } from '../../../shared/ballot/motion'
import type { Choice } from '../../../shared/ballot/rule'
import { isPassing, Refused } from '../Refused'
import { newNonce } from './newNonce'
import { keepReceipt, receiptFor, type KeptReceipt } from './receiptBox'
import { callTopic, type TopicApi } from './topicApi'
import { useCommand } from './useCommand'

type Ballot = { voter: string; choice: Choice; nonce: string; seen: number }

const isSame = (one: Ballot | undefined, voter: string, choice: Choice) =>
  one?.voter === voter && one.choice.join() === choice.join()

/**
 * 投票: sent now or not at all. Pressed again after silence, the same ballot goes with the same nonce, so that it is
 * the one that may have arrived already. What was acknowledged leaves its receipt on this phone.
 */
export function useCast(motion: Motion, source: TopicApi = { callTopic }) {
  const client = useQueryClient()
  const last = useRef<Ballot>()
  const [cast, setCast] = useState<KeptReceipt>()

  /** What was refused was answered: the next press is another ballot, cast with what stands now before one's eyes. */
  async function lookAgain(error: unknown): Promise<never> {
    if (!isPassing(error)) last.current = undefined
    if (error instanceof Refused && error.refusal === 'ballotChanged')
      await client.invalidateQueries({ queryKey: ['motion', motion.id] })
    throw error
  }

  const { make, isBusy, trouble } = useCommand(
    (body: Ballot, key) =>
      source.callTopic('castBallot', { params: { motionId: motion.id }, body }, key).catch(lookAgain),
    { offline: '没有网，票没投出去。选好的还在，有网了再点一次。' },
  )

  async function vote({ voter, label, casts }: MyVoter, choice: Choice) {
    if (!isSame(last.current, voter, choice))
      last.current = { voter, choice, nonce: await newNonce(), seen: casts }
    const ballot = last.current
    if (!ballot) return false
    const acknowledged = await make(ballot)
    if (!acknowledged) return false
    last.current = undefined
    const receipt = { ...acknowledged, ...ballot, label, title: motion.title }
    keepReceipt(receipt)
    setCast(receipt)
    void client.invalidateQueries({ queryKey: ['motion', motion.id] })
    void client.invalidateQueries({ queryKey: ['turnout', motion.id] })
    void client.invalidateQueries({ queryKey: ['myVotes'] })
    return true
  }

  /** What this phone knows of a ballot that was cast, as long as no other took its place. */
  function receiptOf({ voter, casts }: MyVoter) {
    const receipt = cast?.voter === voter ? cast : receiptFor(motion.id, voter)
    return receipt && casts <= (receipt.seen ?? casts) + 1 ? receipt : undefined
  }

  return { vote, isBusy, trouble, receiptOf, cast }
}

export type Casting = ReturnType<typeof useCast>
