import { View } from '@tarojs/components'
import { chooseLetterSize, letterSizes, useLetterSize, type LetterSize } from '../elder'
import { aria } from '../kit/aria'
import { Cells } from '../kit/Cells'
import { classNames } from '../kit/classNames'
import { Pressable } from '../kit/Pressable'
import { Section } from '../kit/Section'
import { SwitchCell } from '../kit/SwitchCell'

/** Each is written as large as it makes the letters. */
const sizes: Record<LetterSize, { name: string; fontSize: string }> = {
  standard: { name: '标准', fontSize: '16px' },
  elder: { name: '大', fontSize: '20px' },
  elderXl: { name: '特大', fontSize: '24px' },
}

/** 看得清: 长辈版, and how large its letters are. */
export function LetterSizes() {
  const size = useLetterSize()
  return (
    <Section title='看得清'>
      <Cells>
        <SwitchCell
          icon='aa'
          title='长辈版'
          note='字大、按钮大，东西不少'
          on={size !== 'standard'}
          onChange={(on) => chooseLetterSize(on ? 'elder' : 'standard')}
        />
        <View className='cells__part me__sizes'>
          <View className='t-small'>字多大</View>
          <View className='cols cols--3 mt2' {...aria({ role: 'radiogroup', label: '字多大' })}>
            {letterSizes.map((value) => (
              <Pressable
                key={value}
                className={classNames('choice choice--col', value === size && 'is-on')}
                role='radio'
                label={sizes[value].name}
                checked={value === size}
                style={{ fontSize: sizes[value].fontSize }}
                onPress={() => chooseLetterSize(value)}
              >
                {sizes[value].name}
              </Pressable>
            ))}
          </View>
        </View>
      </Cells>
    </Section>
  )
}
