import { View } from '@tarojs/components'
import { chooseLetterSize, letterSizes, useLetterSize, type LetterSize } from '../elder'
import { Cells } from '../kit/Cells'
import { Choices } from '../kit/Choices'
import { Section } from '../kit/Section'
import { SwitchCell } from '../kit/SwitchCell'

const sizeNames: Record<LetterSize, string> = { standard: '标准', elder: '大', elderXl: '特大' }

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
          <View className='mt2'>
            <Choices
              label='字多大'
              options={letterSizes.map((value) => ({ value, text: sizeNames[value] }))}
              value={size}
              onChange={chooseLetterSize}
            />
          </View>
        </View>
      </Cells>
    </Section>
  )
}
