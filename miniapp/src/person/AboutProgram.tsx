import { useState } from 'react'
import Taro from '@tarojs/taro'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { PhoneSheet } from './PhoneSheet'

const open = (url: string) => void Taro.navigateTo({ url })

/** 说说这个程序: complaints, what it knows of one, and people on the telephone. */
export function AboutProgram() {
  const [isCalling, setCalling] = useState(false)
  return (
    <Section title='说说这个程序'>
      <Cells>
        <Cell
          icon='talk'
          title='投诉建议'
          note='哪里不好用，都请说'
          end='3 天内答复'
          onPress={() => open('/resident/feedback')}
        />
        <Cell
          icon='lock'
          title='我的资料'
          note='留了什么，谁看得到'
          onPress={() => open('/resident/privacy')}
        />
        <Cell icon='phone' title='打电话找人' note='街道和各社区的电话' onPress={() => setCalling(true)} />
      </Cells>
      <PhoneSheet open={isCalling} onClose={() => setCalling(false)} />
    </Section>
  )
}
