import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { ChairPage } from './ChairPage'
import { PromisesBoard } from './PromisesBoard'

const refresh = (id: string) => queryClient.invalidateQueries({ queryKey: ['topic', id] })

export default function PromisesOfTopic() {
  const { id = '' } = useRouter().params
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  return (
    <ChairPage title='承诺事项' topicId={id} head={({ title }) => title}>
      {(topic) => <PromisesBoard topic={topic} />}
    </ChairPage>
  )
}
