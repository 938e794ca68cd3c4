import { View } from '@tarojs/components'
import type { Motion } from '../../../shared/ballot/motion'
import { whenText } from '../clockText'
import { Strip } from '../kit/Strip'
import { Refusal } from '../resident/Refusal'
import type { Casting } from './useCast'

type CastNewsProps = { motion: Motion; now: number; casting: Casting }

/** What came of pressing, where it is seen. */
export function CastNews({ motion, now, casting: { trouble, cast } }: CastNewsProps) {
  if (!trouble && !cast) return null
  return (
    <View className='mb3'>
      <Refusal words={trouble} />
      {cast && !trouble && (
        <Strip icon='checkring' title={`${cast.label}的票投好了`}>
          {motion.closesAt && `${whenText(motion.closesAt, now)} 前能改。`}
          回执存在这部手机里，开票后能查到这一票。
        </Strip>
      )}
    </View>
  )
}
