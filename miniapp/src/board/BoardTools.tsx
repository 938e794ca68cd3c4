import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Segmented } from '../kit/Segmented'
import { MonthSheet } from './MonthSheet'
import { monthSaid } from './windowSaid'
import { spans, type Period } from './period'

type BoardToolsProps = { node: string; period: Period; onChange: (period: Period) => void }

const textOf = { today: '今天', month: '本月', assessment: '考核月' }

/** 今天 · 本月 · 考核月, and any month that has orders. */
export function BoardTools({ node, period, onChange }: BoardToolsProps) {
  const [isOpen, open] = useState(false)
  const { span, month } = period
  return (
    <View className='board-tools'>
      <View className='board-tools__spans'>
        <Segmented
          label='看哪一段'
          options={spans.map((value) => ({
            value,
            text: month && value === span ? monthSaid(month, 'month').slice(2) : textOf[value],
          }))}
          value={span}
          onChange={(value) => onChange({ span: value })}
        />
      </View>
      <Button kind='line' narrow onPress={() => open(true)}>
        换时段
      </Button>
      <MonthSheet
        node={node}
        open={isOpen}
        chosen={{ kind: span === 'assessment' ? 'assessment' : 'month', ...(month && { month }) }}
        onChoose={({ kind, month: chosen }) => onChange({ span: kind, ...(chosen && { month: chosen }) })}
        onClose={() => open(false)}
      />
    </View>
  )
}
