import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { DemandCard } from '../../../shared/demand/demand'
import { Empty } from '../kit/Empty'
import { More } from '../kit/More'
import { Page } from '../kit/Page'
import { Slip } from '../kit/Slip'
import { LoadError } from '../workOrder/LoadError'
import { AgainSection } from './AgainSection'
import { DemandFacts } from './DemandFacts'
import { useDemands } from './useDemands'

const open = (id: string) => void Taro.navigateTo({ url: `/demand/demand?id=${id}` })

const headOf = (demands: DemandCard[] | undefined, hasMore: boolean) => {
  if (!demands) return '正在取……'
  if (demands.length === 0) return '还没有三件以上说同一件事的'
  return `${demands.length}${hasMore ? ' 多' : ''} 件事，大家在反复说`
}

const said = ({ title, orders, cameBack }: DemandCard) =>
  `${title}，${orders} 件${cameBack > 0 ? `，销单以后又来了 ${cameBack} 次` : ''}`

/** 共性诉求: what several have said, most orders first. */
export function DemandsBoard() {
  const list = useDemands()
  const { data: demands, error, refetch, hasNextPage } = list
  return (
    <Page
      pressAgain
      title='共性诉求'
      head={headOf(demands, hasNextPage)}
      loading={!demands && !error}
      error={!demands && error && <LoadError error={error} onRetry={() => void refetch()} />}
      fetchedAt={list.dataUpdatedAt}
    >
      <AgainSection />
      {demands?.length === 0 && (
        <Empty title='现在没有共性诉求' say='同一个地方、同一件事有三件以上单子，就自己归到这里来。' />
      )}
      <View className='stack mt4'>
        {demands?.map((demand) => (
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
      <More of={list} />
    </Page>
  )
}
