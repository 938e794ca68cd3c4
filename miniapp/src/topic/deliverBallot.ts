import { isPassing, Refused } from '../Refused'
import { keepReceipt, type KeptReceipt } from './receiptBox'
import type { TopicApi } from './topicApi'
import { forgetUnanswered, forgetUpTo, keepUnanswered, type Unanswered } from './unanswered'

/** What is refused because nobody is signed in says nothing of an earlier try. */
const tellsOfIt = (error: unknown) =>
  error instanceof Refused && !isPassing(error) && error.refusal !== 'notSignedIn'

type Named = Pick<KeptReceipt, 'label' | 'title'>

/**
 * Sends a ballot that lies on the phone before it goes, under a key of its own: however often it is sent, it is one.
 * What was acknowledged leaves its receipt here; what was refused is forgotten.
 */
export async function deliverBallot(
  ballot: Unanswered,
  named: Named,
  source: TopicApi,
): Promise<KeptReceipt> {
  const { motionId, key, voter, choice, nonce, seen } = ballot
  const body = { voter, choice, nonce, seen }
  keepUnanswered(ballot)
  try {
    const acknowledged = await source.callTopic('castBallot', { params: { motionId }, body }, key)
    const receipt = { ...acknowledged, ...body, ...named }
    keepReceipt(receipt)
    forgetUpTo(ballot)
    return receipt
  } catch (error) {
    if (tellsOfIt(error)) forgetUnanswered(ballot)
    throw error
  }
}
