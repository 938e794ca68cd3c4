import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { queryClient } from '../queryClient'
import { ChairPage } from './ChairPage'
import { RunBar } from './RunBar'
import { RunTopic } from './RunTopic'

const refresh = (id: string) =>
  Promise.all(
    ['topic', 'motions', 'meetings'].map((name) => queryClient.invalidateQueries({ queryKey: [name, id] })),
  )

export default function RunOneTopic() {
  const { id = '' } = useRouter().params
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  return (
    <ChairPage
      title='主持议题'
      topicId={id}
      head={({ title }) => title}
      bar={(topic) => <RunBar topic={topic} />}
    >
      {(topic) => <RunTopic topic={topic} />}
    </ChairPage>
  )
}
