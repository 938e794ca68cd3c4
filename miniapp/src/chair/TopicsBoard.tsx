import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Empty } from '../kit/Empty'
import { More } from '../kit/More'
import { Page } from '../kit/Page'
import { Segmented } from '../kit/Segmented'
import { Strip } from '../kit/Strip'
import { Fetched } from '../topic/Fetched'
import { openChair } from './pageUrls'
import { PlaceChips } from './PlaceChips'
import type { DeskPlace } from './places'
import { TopicSlips } from './TopicSlips'
import { useBoard, useToLookAt } from './useBoard'

const tabs = [
  { value: 'open', text: '在议' },
  { value: 'past', text: '结束的' },
] as const

type Tab = 'open' | 'past'

/** 议事台: what waits for the community first, then what runs, by where it stands. */
export function TopicsBoard({ places }: { places: DeskPlace[] }) {
  const [place, setPlace] = useState(places[0]?.id ?? '')
  const [tab, setTab] = useState<Tab>('open')
  return (
    <Page pressAgain title='议事台' head='大家在议的事'>
      <PlaceChips places={places} value={place} onChange={setPlace} />
      <ToLookAt place={place} />
      <View className='mt4'>
        <Segmented label='看哪一摞' options={[...tabs]} value={tab} onChange={setTab} />
      </View>
      <Listed place={place} tab={tab} />
      <Lists place={place} />
    </Page>
  )
}

function Listed({ place, tab }: { place: string; tab: Tab }) {
  const board = useBoard(place, tab === 'past')
  return (
    <View className='mt4'>
      <Fetched query={board}>
        {({ pages }) => {
          const topics = pages.flatMap((page) => page.topics)
          return topics.length > 0 ? <TopicSlips topics={topics} /> : <None tab={tab} />
        }}
      </Fetched>
      <More of={board}>看更早的</More>
    </View>
  )
}

function ToLookAt({ place }: { place: string }) {
  const { data } = useToLookAt(place)
  if (!data || data.waiting.length === 0) return null
  const isLate = data.waiting.some((one) => one.isLate)
  return (
    <View className='mt3'>
      <Strip
        kind={isLate ? 'late' : 'wait'}
        icon={isLate ? 'alert' : 'talk'}
        title={`${data.waiting.length}${data.cursor ? ' 多' : ''} 条意见等着看`}
        onPress={() => openChair('look', { place })}
      >
        {isLate ? '有的过了两个工作小时。' : '看过了，大家才看得到。'}
      </Strip>
    </View>
  )
}

const None = ({ tab }: { tab: Tab }) =>
  tab === 'open' ? (
    <Empty title='现在没有在议的事' say='居民提了事，会排在这里等您看。' />
  ) : (
    <Empty title='还没有结束的' say='不采纳的、撤回的、归档的，都在这里找得到。' />
  )

const Lists = ({ place }: { place: string }) =>
  place.length === 12 ? (
    <View className='mt6'>
      <Cells>
        <Cell
          icon='people'
          title='两委、党员、居民代表名单'
          note='四议两公开由他们表决，名单在这里改'
          onPress={() => void Taro.navigateTo({ url: `/chair/bodies?place=${place}` })}
        />
      </Cells>
    </View>
  ) : null
