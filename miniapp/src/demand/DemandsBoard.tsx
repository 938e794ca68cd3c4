import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { DemandCard } from '../../../shared/demand/demand'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { More } from '../kit/More'
import { Page } from '../kit/Page'
import { Slip } from '../kit/Slip'
import { LoadError } from '../workOrder/LoadError'
import { AgainSection } from './AgainSection'
import { DemandFacts } from './DemandFacts'
import { useDemands } from './useDemands'

const open = (id: string) => void Taro.navigateTo({ url: `/demand/demand?id=${id}` })

const headOf = ({ data: demands, error, hasNextPage }: ReturnType<typeof useDemands>) => {
  if (!demands) return error ? undefined : '正在取……'
  if (demands.length === 0) return '还没有三件以上说同一件事的'
  return hasNextPage ? `单子最多的 ${demands.length} 件事` : `${demands.length} 件事，大家在反复说`
}

const said = ({ title, orders, cameBack }: DemandCard) =>
  `${title}，${orders} 件${cameBack > 0 ? `，销单以后又来了 ${cameBack} 次` : ''}`

/** Drawn at once: each has its months. */
const atOnce = 20

function Sorted({ demands }: { demands: DemandCard[] }) {
  const [shown, show] = useState(atOnce)
  return (
    <>
      <View className='t-small t-2 mt4'>
        最该定怎么办的在前：先是销了又来次数多的，再是这个月和上个月报得多的，再看一共几件。
      </View>
      <View className='stack mt3'>
        {demands.slice(0, shown).map((demand) => (
          <Slip
            key={demand.id}
            title={`${demand.title} · ${demand.orders} 件`}
            label={said(demand)}
            onPress={() => open(demand.id)}
          >
            <DemandFacts demand={demand} />
          </Slip>
        ))}
      </View>
      {demands.length > shown && (
        <View className='mt3'>
          <Button onPress={() => show(shown + atOnce)}>
            再看 {Math.min(atOnce, demands.length - shown)} 件
          </Button>
        </View>
      )}
    </>
  )
}

/** 共性诉求: what several have said, what needs a decision most first. */
export function DemandsBoard() {
  const list = useDemands()
  const { data: demands, error, refetch } = list
  return (
    <Page
      pressAgain
      title='共性诉求'
      head={headOf(list)}
      loading={!demands && !error}
      error={!demands && error && <LoadError error={error} onRetry={() => void refetch()} />}
      fetchedAt={list.dataUpdatedAt}
    >
      <AgainSection />
      {demands?.length === 0 && (
        <Empty title='现在没有共性诉求' say='同一个地方、同一件事有三件以上单子，就自己归到这里来。' />
      )}
      {demands && demands.length > 0 && <Sorted demands={demands} />}
      <More of={list}>再取单子少一些的</More>
    </Page>
  )
}
