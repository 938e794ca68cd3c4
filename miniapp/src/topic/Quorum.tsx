import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Part } from '../../../shared/ballot/count'
import type { Electorate } from '../../../shared/ballot/rule'
import { aria } from '../kit/aria'
import { Button } from '../kit/Button'
import { classNames } from '../kit/classNames'
import { iconBefore } from '../kit/iconBefore'
import { squareMetres } from './areaSaid'
import { HouseLine, type House } from './HouseLine'
import { shareSaid } from './shareSaid'
import { Track } from './Track'
import './topic.scss'

export type QuorumProps = {
  electorate: Electorate
  byNumber: Part
  /** In hundredths of a square metre, as they are counted. */
  byArea?: Part | undefined
  /** 三分之二; empty where none is asked for. */
  line: string
  houses: readonly House[]
  /** What else is to be known: how many came on paper. */
  note?: string | undefined
}

export const unitOf: Record<Electorate, string> = { household: '户', person: '位', member: '位' }

/** 够不够数: how many have voted, against how many must; never how. */
export function Quorum({ electorate, byNumber, byArea, line, houses, note }: QuorumProps) {
  const unit = unitOf[electorate]
  return (
    <View className='slip slip--flat'>
      <View className='row row--base row--wrap'>
        <View className='t-figure'>{byNumber.part}</View>
        <View className='t-small ml2'>
          {unit}投了，{line ? `要满 ${byNumber.least} ${unit}` : `不限多少${unit}`}
        </View>
        {line && (
          <View className='row__end'>
            <Reached part={byNumber} unit={unit} />
          </View>
        )}
      </View>
      <NumberBar part={byNumber} unit={unit} line={line} />
      {byArea && <AreaBar part={byArea} line={line} people={byNumber.whole} />}
      <Houses houses={houses} unit={unit} />
      {note && <View className='t-note mt3'>{note}</View>}
    </View>
  )
}

const Reached = ({ part: { part, least, isReached }, unit }: { part: Part; unit: string }) => (
  <View
    className={classNames(
      'badge',
      isReached ? 'badge--done' : 'badge--wait',
      iconBefore(isReached ? 'check' : 'people'),
    )}
  >
    {isReached ? '够数了' : `还差 ${least - part} ${unit}`}
  </View>
)

/** No line is drawn where none is asked for. */
const lined = ({ part, whole, least }: Part, line: string) =>
  line ? { part, whole, least } : { part, whole }

const NumberBar = ({ part, unit, line }: { part: Part; unit: string; line: string }) => (
  <View className='mt3'>
    <Track
      {...lined(part, line)}
      label={`${part.whole} ${unit}里 ${part.part} ${unit}投了，${line ? `${line}是 ${part.least} ${unit}` : `不限多少${unit}`}`}
    />
    <View className='row t-note mt2'>
      <View>
        按{unit === '户' ? '户' : '人'} {shareSaid(part.part, part.whole)}
      </View>
      {line && <View className='row__end'>线：{line}</View>}
    </View>
  </View>
)

const AreaBar = ({ part, line, people }: { part: Part; line: string; people: number }) => (
  <View className='mt3'>
    <Track
      {...lined(part, line)}
      label={`按面积 ${shareSaid(part.part, part.whole, people)}${line && `，要${line}`}`}
    />
    <View className='row row--wrap t-note mt2'>
      <View>按面积 {shareSaid(part.part, part.whole, people)}</View>
      <View className='row__end'>
        {squareMetres(part.whole)} ㎡里 {squareMetres(part.part)} ㎡
      </View>
    </View>
  </View>
)

/** One building alone without its figure: that figure stands above. */
const saysNothing = (houses: readonly House[]) =>
  houses.length < 2 && houses.every(({ part }) => part === undefined)

/** As many as one looks through without scrolling far. */
const mostHouses = 8

function Houses({ houses, unit }: { houses: readonly House[]; unit: string }) {
  const [isWhole, showAll] = useState(false)
  if (saysNothing(houses)) return null
  const shown = isWhole ? houses : houses.slice(0, mostHouses)
  return (
    <View className='mt4'>
      <View {...aria({ role: 'list', label: '各楼投了多少' })}>
        {shown.map((house) => (
          <HouseLine key={house.id} house={house} unit={unit} />
        ))}
      </View>
      {shown.length < houses.length && (
        <View className='mt2'>
          <Button onPress={() => showAll(true)}>{`看其余 ${houses.length - shown.length} 栋`}</Button>
        </View>
      )}
      {houses.some(({ part }) => part === undefined) && (
        <View className='t-note mt3'>有的楼先不显示，免得猜出是谁投了。</View>
      )}
      <View className='t-note mt3'>
        格子只表示投了几{unit}，不对应哪一{unit === '户' ? '户' : '位'}。
      </View>
    </View>
  )
}
