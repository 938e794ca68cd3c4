import { useState } from 'react'
import { View } from '@tarojs/components'
import { isMistake, type Issue } from '../../../shared/setup/issue'
import { Button } from '../kit/Button'
import { Strip } from '../kit/Strip'

const mostShown = 4

/** What is missing or odd, the calendar first: time is counted by it everywhere. */
export function Issues({ issues }: { issues: Issue[] }) {
  const [isWhole, showAll] = useState(false)
  const weight = (issue: Issue) => (issue.part === 'calendars' ? 0 : isMistake(issue) ? 1 : 2)
  const inOrder = [...issues].sort((one, other) => weight(one) - weight(other))
  const shown = isWhole ? inOrder : inOrder.slice(0, mostShown)
  if (issues.length === 0)
    return (
      <Strip icon='checkring' kind='plain'>
        没有缺的，也没有对不上的。
      </Strip>
    )
  return (
    <View className='stack'>
      {shown.map(({ part, at, words }, place) => (
        <Strip key={`${part} ${at} ${place}`} icon='alert' kind='wait'>
          {words}
        </Strip>
      ))}
      {inOrder.length > shown.length && (
        <Button onPress={() => showAll(true)}>还有 {inOrder.length - shown.length} 条，都看看</Button>
      )}
    </View>
  )
}
