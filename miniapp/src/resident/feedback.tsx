import { useState } from 'react'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { MyFeedback } from '../feedback/MyFeedback'
import { OpenFeedback } from '../feedback/OpenFeedback'
import { Page } from '../kit/Page'
import { Segmented } from '../kit/Segmented'
import { useRoles } from '../person/useRoles'
import { queryClient } from '../queryClient'
import { useNow } from '../useNow'
import './feedback.scss'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['feedback'] })

export default function Feedback() {
  const isAdmin = useRoles().some(({ role }) => role === 'admin')
  const [side, setSide] = useState<'all' | 'mine'>('all')
  const now = useNow()

  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))

  return (
    <Page title='投诉建议' head='哪里不好用，都请说'>
      {isAdmin && (
        <View className='mt2'>
          <Segmented
            label='看谁提的'
            options={[
              { value: 'all', text: '大家提的' },
              { value: 'mine', text: '我提的' },
            ]}
            value={side}
            onChange={setSide}
          />
        </View>
      )}
      <View className='mt4'>
        {isAdmin && side === 'all' ? <OpenFeedback now={now} /> : <MyFeedback now={now} />}
      </View>
    </Page>
  )
}
