import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { chooseLetterSize, useLetterSize } from '../elder'
import { aria } from './aria'
import { Icon } from './Icon'
import { Pressable } from './Pressable'

export type EaveProps = {
  /** The one sentence of the page; an array breaks its lines. */
  say: string | string[]
  sub?: string
  place?: { name: string; label?: string; onPress?: () => void }
  /** Shows the entry to larger letters 长辈版. */
  elder?: boolean
  bell?: { unread: number; onPress: () => void }
  children?: ReactNode
}

/** 檐: the roof over a role's home page, once per screen. */
export const Eave = ({ say, sub, place, elder, bell, children }: EaveProps) => (
  <View>
    <View className='eave'>
      {(place ?? elder ?? bell) && (
        <View className='row eave__tools'>
          {place ? <Place {...place} /> : <View className='row__grow' />}
          {elder && <ElderTool />}
          {bell && <Bell {...bell} />}
        </View>
      )}
      <View className='eave__say' {...aria({ role: 'heading', level: 1 })}>
        {[say].flat().map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      {sub && <View className='eave__sub'>{sub}</View>}
      {children}
    </View>
    <View className='eave__edge' {...aria({ hidden: true })} />
  </View>
)

const Place = ({ name, label, onPress }: NonNullable<EaveProps['place']>) => {
  const inside = (
    <>
      <Icon name='pin' size='s' />
      <View className='ml1'>{name}</View>
      {onPress && <Icon name='down' size='s' />}
    </>
  )
  if (!onPress) return <View className='eave__place row__grow'>{inside}</View>
  return (
    <Pressable className='eave__place row__grow' label={label ?? `${name}，点按换地方`} onPress={onPress}>
      {inside}
    </Pressable>
  )
}

function ElderTool() {
  const isLarge = useLetterSize() !== 'standard'
  return (
    <Pressable
      className='eave__tool'
      label={isLarge ? '回到标准字号' : '打开长辈版，字更大'}
      onPress={() => chooseLetterSize(isLarge ? 'standard' : 'elder')}
    >
      <Icon name='aa' size='s' />
      <View className='ml1'>{isLarge ? '标准版' : '长辈版'}</View>
    </Pressable>
  )
}

const Bell = ({ unread, onPress }: NonNullable<EaveProps['bell']>) => (
  <Pressable className='eave__bell' label={unread ? `消息，${unread} 条没看` : '消息'} onPress={onPress}>
    <Icon name='bell' />
    {unread > 0 && <View className='eave__dot'>{unread > 99 ? '99+' : unread}</View>}
  </Pressable>
)
