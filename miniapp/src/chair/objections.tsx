import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { ChairPage } from './ChairPage'
import { ObjectionsBoard } from './ObjectionsBoard'

const refresh = (id: string) => queryClient.invalidateQueries({ queryKey: ['topic', id] })

export default function ObjectionsOfTopic() {
  const { id = '' } = useRouter().params
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  return (
    <ChairPage title='异议' topicId={id} head={({ title }) => title}>
      {(topic) => <ObjectionsBoard topic={topic} />}
    </ChairPage>
  )
}
