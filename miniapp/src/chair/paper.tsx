import { useState } from 'react'
import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { topicOfMotion, type Motion } from '../../../shared/ballot/motion'
import { queryClient } from '../queryClient'
import { Page } from '../kit/Page'
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

const handlesPaper = (motion: Motion | undefined) =>
  motion?.moves.some((move) => move === 'handIn' || move === 'read') ?? false

type Tab = 'handIn' | 'read'

/** 纸质票: who registers a slip sees no choice, who reads one sees no door. */
export default function PaperOfMotion() {
  const { id = '' } = useRouter().params
  const [tab, setTab] = useState<Tab>('handIn')
  const motion = useMotion(id)
  useDidShow(() => void refresh(id))
  usePullDownRefresh(() => void refresh(id).finally(stopPullDownRefresh))
  // Whether a grid worker takes paper here is known by the motion alone.
  if (id && motion.isPending) return <Page pressAgain title='纸质票' loading />
  return (
    <ChairPage
      title='纸质票'
      topicId={topicOfMotion(id)}
      head={({ title }) => title}
      isAlsoFor={() => handlesPaper(motion.data)}
    >
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
