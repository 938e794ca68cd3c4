import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../kit/Button'

// About five lines of a phone; more than that pushes the decision out of sight.
const readAtOnce = 110

/** What somebody wrote, as they wrote it. */
export function Words({ children, lead = false }: { children: string; lead?: boolean }) {
  const [isOpen, open] = useState(false)
  const isLong = [...children].length > readAtOnce + 20
  const shown = isLong && !isOpen ? `${[...children].slice(0, readAtOnce).join('')}……` : children
  const isTitle = lead && children.length <= 40
  return (
    <View>
      <View className={isTitle ? 'slip__title' : 'staff-words'}>{shown}</View>
      {isLong && (
        <Button kind='text' narrow onPress={() => open(!isOpen)}>
          {isOpen ? '收起' : '看全文'}
        </Button>
      )}
    </View>
  )
}
