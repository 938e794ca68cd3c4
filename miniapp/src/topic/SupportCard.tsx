import { View } from '@tarojs/components'
import type { TopicSeen } from '../../../shared/topic/topic'
import { Track } from './Track'

/** 附议: how many households find it worth talking over, and how many it takes. */
export const SupportCard = ({ topic }: { topic: TopicSeen }) => {
  const { support, status, mine } = topic
  const left = Math.max(0, support.needed - support.count)
  return (
    <View className='slip slip--flat mt4'>
      <View className='t-bold'>
        {left > 0 ? `再有 ${left} 户附议，就往下议` : `${support.count} 户附议，够数了`}
      </View>
      <View className='mt2'>
        <Track
          part={support.count}
          whole={support.needed}
          label={`${support.count} 户附议，要满 ${support.needed} 户`}
        />
      </View>
      <View className='t-small mt2'>
        现在 {support.count} 户。{homeSaid(mine)}
        {status === 'refused' && '社区没有采纳，附议的户数够了照样往下议。'}
      </View>
    </View>
  )
}

/** Raising it is one person's, supporting it the household's: that is two presses, which nobody can guess. */
function homeSaid({ hasSupported, isRaiser, isNeighbour }: TopicSeen['mine']) {
  if (hasSupported) return '您家附议过了。'
  return isRaiser && isNeighbour ? '事是您提的，您家这一户也要点一下附议，才算进去。' : ''
}
