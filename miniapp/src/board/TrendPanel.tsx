import { useMemo } from 'react'
import { Image, View } from '@tarojs/components'
import type { Numbers } from '../../../shared/numbers/answer'
import { aria } from '../kit/aria'
import { classNames } from '../kit/classNames'
import { Panel } from './Panel'
import { trendOf, trendSpoken } from './trendOf'
import { daySaid } from './windowSaid'

type Days = Numbers['trend']

/** 件 · 到 11/22 · 灰底是周末 */
function noteOf(trend: Days) {
  const [last] = trend.slice(-1)
  return ['件', ...(last ? [`到 ${daySaid(last.date)}`] : []), '灰底是周末'].join(' · ')
}

/** 每天新报和销单, to yesterday: the day that goes on would look like a fall. */
export function TrendPanel({ trend }: { trend: Days }) {
  return (
    <Panel
      wide={7}
      title='每天新报和销单'
      note={noteOf(trend)}
      table={{
        columns: ['日期', '新报', '销单', '到期', '按期'],
        rows: trend.map(({ date, ordered, closed, due, met }) => ({
          key: date,
          cells: [daySaid(date), ...[ordered, closed, due, met].map(String)],
        })),
      }}
    >
      <TrendPicture trend={trend} />
    </Panel>
  )
}

export function TrendPicture({ trend }: { trend: Days }) {
  const picture = useMemo(() => trendOf(trend), [trend])
  if (!picture) return <View className='t-small'>过完一天，这里就有第一个点。</View>
  const { light, dark, ticks, dates, ends } = picture
  return (
    <View className='board-trend' {...aria({ role: 'img', label: trendSpoken(trend) })}>
      <View className='board-trend__ticks'>
        {ticks.map(({ text, at }) => (
          <View key={at} className='board-trend__tick t-note' style={{ top: `${at}%` }}>
            {text}
          </View>
        ))}
      </View>
      <View className='board-trend__plot'>
        <Image
          className='board-trend__lines board-trend__lines--light'
          src={light}
          mode='scaleToFill'
          {...aria({ hidden: true })}
        />
        <Image
          className='board-trend__lines board-trend__lines--dark'
          src={dark}
          mode='scaleToFill'
          {...aria({ hidden: true })}
        />
        {ends.map(({ series, dot }) => (
          <View
            key={series}
            className={`board-trend__dot board-trend__dot--${series}`}
            style={{ top: `${dot}%` }}
          />
        ))}
      </View>
      <View className='board-trend__ends'>
        {ends.map(({ series, text, at }) => (
          <View
            key={series}
            className={`board-trend__end board-trend__end--${series}`}
            style={{ top: `${at}%` }}
          >
            {text}
          </View>
        ))}
      </View>
      <View className='board-trend__dates'>
        {dates.map(({ text, at }) => (
          <View
            key={text}
            className={classNames('board-trend__date t-note', { 'board-trend__date--last': at === 100 })}
            style={{ left: `${at}%` }}
          >
            {text}
          </View>
        ))}
      </View>
    </View>
  )
}
