import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Eave } from '../kit/Eave'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { QueueCard } from '../staff/QueueCard'
import { Unsent } from '../staff/Unsent'
import { orderUrl, workplaces } from '../staff/workplaces'
import { useNow } from '../useNow'
import { FromStrip } from './FromStrip'
import { PoolList } from './PoolList'
import { usePool, type PoolSeen } from './usePool'

const openMine = () => void Taro.navigateTo({ url: '/volunteer/mine' })

const sentenceOf = ({ cards }: PoolSeen) => {
  if (!cards) return ['抢单池']
  return cards.length > 0 ? [`${cards.length} 件事，`, '等人搭把手'] : ['现在没有人等着，', '谢谢您来看']
}

const subOf = ({ isPaused, isGoodNow }: PoolSeen) => {
  if (isPaused) return '您在歇着，想接着来就在“志愿者”里打开'
  return isGoodNow ? '现在是您说方便的时候' : '去不去都随您，不打卡，不排名'
}

/** 抢单池: what is in one's hands, and what waits for a hand. */
export function PoolBoard() {
  const now = useNow()
  const seen = usePool(now)
  return (
    <Page
      title='抢单池'
      eave={<Eave elder say={sentenceOf(seen)} sub={subOf(seen)} />}
      fetchedAt={seen.pool.dataUpdatedAt}
    >
      <Unsent place={workplaces.volunteer} />
      <InHand seen={seen} now={now} />
      <PoolList seen={seen} now={now} />
      <View className='mt3'>
        <FromStrip where={seen.where} />
      </View>
      <View className='mt4'>
        <Cells>
          <Cell icon='heart' title='志愿者' note='我的登记，歇一阵，退出' onPress={openMine} />
        </Cells>
      </View>
    </Page>
  )
}

/** Who has something in hand goes on with that first. */
function InHand({ seen: { mine }, now }: { seen: PoolSeen; now: number }) {
  const orders = mine.merged?.orders ?? []
  if (orders.length === 0) return null
  return (
    <Section title={`我手里 ${orders.length} 件`}>
      <View className='stack'>
        {orders.map((card) => (
          <QueueCard key={card.id} card={card} now={now} url={orderUrl(workplaces.volunteer, card.id)} />
        ))}
      </View>
    </Section>
  )
}
