import { View } from '@tarojs/components'
import type { Motion, MyVoter } from '../../../shared/ballot/motion'
import { Strip } from '../kit/Strip'
import { whoseBallot } from './ballotStanding'

/** A slip was handed in under my number: whoever did not hand it in must hear of it while it can be put right. */
export function PaperStrip({ motion, voter }: { motion: Motion; voter: MyVoter | undefined }) {
  if (motion.status !== 'open' || voter?.way !== 'paper') return null
  const whose = whoseBallot(motion)
  return (
    <View className='mb3'>
      <Strip kind='wait' icon='alert' title={`${whose}交了一张纸票，手机上投的不算了`}>
        不是{whose}交的，请{voter.mayVote && '改投，或者'}打电话给社区。
      </Strip>
    </View>
  )
}
