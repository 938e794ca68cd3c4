import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { Pressable } from './Pressable'

export type SectionProps = {
  title: string
  /** 全部 8 件: where the rest is. */
  more?: { text: string; onPress: () => void }
  /** Said at the end of the title's line. */
  end?: ReactNode
  children?: ReactNode
}

export const Section = ({ title, more, end, children }: SectionProps) => (
  <View className='section'>
    <View className='section__head'>
      <View className='section__title' {...aria({ role: 'heading', level: 2 })}>
        {title}
      </View>
      {end && <View className='row__end t-small'>{end}</View>}
      {more && (
        <Pressable
          className='section__more'
          role='link'
          label={`${title}，${more.text}`}
          onPress={more.onPress}
        >
          {more.text}
        </Pressable>
      )}
    </View>
    {children}
  </View>
)
