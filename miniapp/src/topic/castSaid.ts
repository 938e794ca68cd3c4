import type { Motion, MyVoter } from '../../../shared/ballot/motion'
import { whenText } from '../clockText'
import { choiceSaid } from './choiceSaid'
import { whoseBallot } from './ballotStanding'
import type { Casting } from './useCast'

type Known = { motion: Motion; voter: MyVoter; casting: Casting; now: number }

/** What is known of a ballot that was cast: what it says, on the phone it was cast on alone. */
export function castSaid({ motion, voter, casting, now }: Known) {
  if (!voter.hasVoted) return undefined
  if (voter.way === 'paper') return '这一票投过了，投的是纸票'
  const receipt = casting.receiptOf(voter)
  if (receipt) return `${whenText(receipt.at, now)} 投的：${choiceSaid(receipt.choice, motion.rule)}`
  if (casting.unansweredBy(voter)) return '这一票投过了'
  if (casting.hasReplaced(voter)) return `${whoseBallot(motion)}后来改投过，或者登记过纸票，算最后那一次`
  return '这一票投过了，不是在这部手机上投的'
}
