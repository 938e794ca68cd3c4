import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { CheckChips } from '../kit/CheckChips'
import { pool } from '../staff/chosen'
import type { OrderInHand } from '../staff/useOrderInHand'
import type { Dispatching } from './useDispatch'

const most = 8

/** 协办: units that help. The lead answers for it to the end 首接负责. */
export function AssistField({ inHand, to }: { inHand: OrderInHand; to: Dispatching }) {
  const [isOpen, open] = useState(to.assist.length > 0)
  const units = (inHand.catalogue?.units ?? []).filter(({ id }) => id !== to.leadId)
  if (to.leadId === pool || units.length === 0) return null
  return (
    <View className='field'>
      <View className='row'>
        <View className='row__grow'>
          <View>要别的单位协办</View>
          <View className='t-small'>首接负责：牵头的负责到底，协办的帮着办。</View>
        </View>
        {!isOpen && (
          <View className='ml2'>
            <Button icon='plus' label='加协办单位' onPress={() => open(true)}>
              加
            </Button>
          </View>
        )}
      </View>
      {isOpen && (
        <View className='mt2'>
          <CheckChips
            label='协办单位'
            options={units.map(({ id, name }) => ({ value: id, text: name }))}
            values={to.assist}
            onChange={(ids) => to.chooseAssist(ids.slice(0, most))}
          />
        </View>
      )}
    </View>
  )
}
