import { View } from '@tarojs/components'
import type { Motion, MyVoter } from '../../../shared/ballot/motion'
import { whenText } from '../clockText'
import { Strip } from '../kit/Strip'
import { Refusal } from '../resident/Refusal'
import { choiceSaid } from './choiceSaid'
import type { KeptReceipt } from './receiptBox'
import type { Casting } from './useCast'

type CastNewsProps = { motion: Motion; voter: MyVoter | undefined; now: number; casting: Casting }

type UnansweredProps = Omit<CastNewsProps, 'now'>

/** Came back after silence: what was chosen lies there again. */
function Unanswered({ motion, voter, casting }: UnansweredProps) {
  const sent = voter?.mayVote && casting.unansweredBy(voter)
  if (!sent || motion.status !== 'open') return null
  return (
    <View className='mb3'>
      <Strip kind='wait' icon='alert' title={`上次投“${choiceSaid(sent.choice, motion.rule)}”，没收到回音`}>
        不知道投上没有。再点一次就清楚，不会算两次。
      </Strip>
    </View>
  )
}

type TakenProps = Omit<CastNewsProps, 'voter'> & { cast: KeptReceipt }

/** Answered as it was the first time, it may have been changed since then. */
function Taken({ motion, now, casting, cast }: TakenProps) {
  const voter = motion.my.voters.find((one) => one.voter === cast.voter)
  if (voter && !casting.isBusy && casting.hasReplaced(voter))
    return (
      <Strip kind='wait' icon='alert' title={`${cast.label}的票，上一次投上了，后来又变过`}>
        算最后那一次。{voter.mayVote && motion.moves.includes('vote') && '想改，选好再点一次。'}
      </Strip>
    )
  return (
    <Strip icon='checkring' title={`${cast.label}的票投好了`}>
      {motion.closesAt && `${whenText(motion.closesAt, now)} 前能改。`}
      回执存在这部手机里，开票后能查到这一票。
    </Strip>
  )
}

/** What came of pressing, where it is seen. */
export function CastNews({ motion, voter, now, casting }: CastNewsProps) {
  const { trouble, cast } = casting
  if (!trouble && !cast) return <Unanswered {...{ motion, voter, casting }} />
  return (
    <View className='mb3'>
      <Refusal words={trouble} />
      {cast && !trouble && <Taken {...{ motion, now, casting, cast }} />}
    </View>
  )
}
