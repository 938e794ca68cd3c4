import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import type { Motion } from '../../../shared/ballot/motion'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { callTopic, type TopicApi } from './topicApi'
import { useCommand } from './useCommand'

/** Before it is put to the vote: whoever finds it worth one seconds it. */
export function ProposedBar({ motion, source = { callTopic } }: { motion: Motion; source?: TopicApi }) {
  const client = useQueryClient()
  const { number, needed, isMine } = motion.seconds
  const { make, isBusy, trouble } = useCommand(
    (body: Record<string, never>, key) =>
      source.callTopic('secondMotion', { params: { motionId: motion.id }, body }, key),
    {
      offline: '没有网，还没附议上。有网了再点一次。',
      onDone: () => {
        void Taro.showToast({ title: '算上您家了', icon: 'none' })
        return client.invalidateQueries({ queryKey: ['motion', motion.id] })
      },
    },
  )
  if (motion.status !== 'proposed') return null
  const say = `${number} 户附议了${number < needed ? `，满 ${needed} 户就能投票` : '，等牵头人开始投票'}`
  if (!motion.moves.includes('second'))
    return <ActionBar say={isMine ? `您家附议过了。${say}` : say}>{[]}</ActionBar>
  return (
    <ActionBar say={trouble ?? say}>
      <Button big kind='main' icon='hand' busy={isBusy && '正在交……'} onPress={() => void make({})}>
        我附议，值得投票
      </Button>
    </ActionBar>
  )
}
