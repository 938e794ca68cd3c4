import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { topicOfMotion } from '../../../shared/ballot/motion'
import { queryClient } from '../queryClient'
import { Fetched } from '../topic/Fetched'
import { TurnoutSection } from '../topic/TurnoutSection'
import { useMotion } from '../topic/useMotion'
import { ChairPage } from './ChairPage'
import { Forecast } from './Forecast'

const refresh = (id: string) =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['motion', id] }),
    queryClient.invalidateQueries({ queryKey: ['turnout', id] }),
  ])

function OfMotion({ id }: { id: string }) {
  const motion = useMotion(id)
  return (
    <Fetched query={motion}>
      {(data) => (
        <>
          <Forecast motion={data} />
          <TurnoutSection motion={data} />
        </>
      )}
    </Fetched>
  )
}

export default function TurnoutOfMotion() {
  const { id = '' } = useRouter().params
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  return (
    <ChairPage title='够不够数' topicId={topicOfMotion(id)} head={({ title }) => title}>
      {() => <OfMotion id={id} />}
    </ChairPage>
  )
}
