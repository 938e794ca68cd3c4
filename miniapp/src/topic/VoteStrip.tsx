import { View } from '@tarojs/components'
import type { Motion } from '../../../shared/ballot/motion'
import { Strip } from '../kit/Strip'
import { ballotStanding, whoseBallot } from './ballotStanding'
import { openBallot } from './DecisionsSection'
import { useMotion } from './useMotion'

/** 正在投票: asks only those whose ballot is not cast yet. */
export function VoteStrip({ motionId }: { motionId: string }) {
  const { data: motion, error } = useMotion(motionId)
  if (!motion && !error) return null
  const { title, say } = motion ? saidTo(motion) : watching
  return (
    <View className='mt4'>
      <Strip kind={say ? 'wait' : 'info'} icon='ballot' title={title} onPress={() => openBallot(motionId)}>
        {say}
      </Strip>
    </View>
  )
}

type Said = { title: string; say?: string }

const watching: Said = { title: '正在投票，可以看' }

const counting: Said = { title: '投票截止了，正在计票' }

function saidTo(motion: Motion): Said {
  if (motion.status === 'counting') return counting
  const standing = ballotStanding(motion)
  if (standing === 'asked')
    return {
      title: '正在投票',
      say: `写成了一句话，请您投票。${motion.rule.again === 'lastCounts' ? '截止前能改。' : ''}`,
    }
  if (standing === 'watching') return watching
  return { title: `${whoseBallot(motion)}投过了${standing === 'changeable' ? '，截止前能改' : ''}` }
}
