import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { topicOfMotion } from '../../../shared/ballot/motion'
import { queryClient } from '../queryClient'
import { Fetched } from '../topic/Fetched'
import { useMotion } from '../topic/useMotion'
import { ChairPage } from './ChairPage'
import { MotionBoard } from './MotionBoard'
import { ProposeForm } from './ProposeForm'

const refresh = (id: string) =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['motion', id] }),
    queryClient.invalidateQueries({ queryKey: ['turnout', id] }),
  ])

function OneMotion({ id }: { id: string }) {
  const motion = useMotion(id)
  return <Fetched query={motion}>{(data) => <MotionBoard motion={data} />}</Fetched>
}

/** A motion being written for a topic, or one that was. */
export default function MotionOfTopic() {
  const { id = '', topic: topicId = topicOfMotion(id) } = useRouter().params
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  return (
    <ChairPage
      title='要表决的一句话'
      topicId={topicId}
      head={({ title }) => title}
      isAlsoFor={({ mine }) => !id && mine.isNeighbour}
    >
      {(topic) => (id ? <OneMotion id={id} /> : <ProposeForm topic={topic} />)}
    </ChairPage>
  )
}
