import { useState } from 'react'
import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { topicOfMotion } from '../../../shared/ballot/motion'
import { queryClient } from '../queryClient'
import { Segmented } from '../kit/Segmented'
import { Fetched } from '../topic/Fetched'
import { useMotion } from '../topic/useMotion'
import { ChairPage } from './ChairPage'
import { HandInForm } from './HandInForm'
import { SlipsBoard } from './SlipsBoard'

const refresh = (id: string) =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['motion', id] }),
    queryClient.invalidateQueries({ queryKey: ['slips', id] }),
  ])

type Tab = 'handIn' | 'read'

/** 纸质票: who registers a slip sees no choice, who reads one sees no door. */
export default function PaperOfMotion() {
  const { id = '' } = useRouter().params
  const [tab, setTab] = useState<Tab>('handIn')
  const motion = useMotion(id)
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  return (
    <ChairPage title='纸质票' topicId={topicOfMotion(id)} head={({ title }) => title}>
      {(topic) => (
        <Fetched query={motion}>
          {(data) => (
            <>
              <Segmented
                label='登记还是录票'
                options={[
                  { value: 'handIn', text: '登记交来的' },
                  { value: 'read', text: '录票' },
                ]}
                value={tab}
                onChange={setTab}
              />
              {tab === 'handIn' ? <HandInForm motion={data} topic={topic} /> : <SlipsBoard motion={data} />}
            </>
          )}
        </Fetched>
      )}
    </ChairPage>
  )
}
