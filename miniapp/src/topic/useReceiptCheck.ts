import { useMutation } from '@tanstack/react-query'
import { Refused } from '../Refused'
import { checkReceipt, type Checked } from './checkReceipt'
import type { KeptReceipt } from './receiptBox'
import { callTopic, type TopicApi } from './topicApi'

export type Found = Checked | 'notThere'

/** Asks for the proof and for the published root each by itself, and reckons on the phone. */
async function check(receipt: KeptReceipt, source: TopicApi): Promise<Found> {
  const { motionId, hash } = receipt
  const published = await source.callTopic('resolution', { params: { motionId } })
  try {
    const proof = await source.callTopic('ballotProof', { params: { motionId, hash } })
    return checkReceipt(receipt, proof, published.resolution.merkleRoot)
  } catch (error) {
    if (error instanceof Refused && error.refusal === 'notFound') return 'notThere'
    throw error
  }
}

export function useReceiptCheck(source: TopicApi = { callTopic }) {
  const checking = useMutation({ mutationFn: (receipt: KeptReceipt) => check(receipt, source) })
  return { ...checking, check: checking.mutate, found: checking.data, isBusy: checking.isPending }
}
