import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { goTo } from '../board/goTo'
import { letterClass, useLetterSize } from '../elder'
import { aria } from '../kit/aria'
import { classNames } from '../kit/classNames'
import { Icon } from '../kit/Icon'
import { Pressable } from '../kit/Pressable'
import type { RailItem } from './railItems'

type RailProps = {
  items: RailItem[]
  /** Whose numbers they are. */
  placeName: string
  /** Under which of them one is, and whether on that very page or on one behind it. */
  here: string
  within: boolean
  /** On a computer, whose session it is. */
  whose?: ReactNode
}

/** On a wide screen at the edge of a desk's pages: the board, and where its numbers are worked off. */
export const Rail = ({ items, placeName, here, within, whose }: RailProps) => (
  <View
    className={classNames('rail', letterClass[useLetterSize()])}
    {...aria({ role: 'navigation', label: '看板旁边' })}
  >
    <Pressable
      className='rail__brand'
      role='link'
      label='e睦邻，回首页'
      onPress={() => void Taro.switchTab({ url: '/pages/home/home' })}
    >
      <View className='t-title'>e睦邻</View>
      <View className='rail__quiet'>{placeName}</View>
    </Pressable>
    {whose}
    <View className='eave__edge rail__edge' {...aria({ hidden: true })} />
    {items.map((item) => (
      <Item key={item.url} item={item} isHere={item.url === here} within={within} />
    ))}
    <View className='rail__quiet rail__foot'>
      <View>只算事，不算人。</View>
      <View>这里没有个人排名。</View>
    </View>
  </View>
)

type ItemProps = { item: RailItem; isHere: boolean; within: boolean }

function Item({ item: { icon, text, url }, isHere, within }: ItemProps) {
  const className = classNames('rail__item', isHere && 'is-on')
  const shown = (
    <>
      <Icon name={icon} />
      {text}
    </>
  )
  if (isHere && !within) return <View className={className}>{shown}</View>
  return (
    <Pressable className={className} role='link' onPress={() => goTo(url)}>
      {shown}
    </Pressable>
  )
}
