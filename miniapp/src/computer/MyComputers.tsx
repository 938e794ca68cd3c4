import { View } from '@tarojs/components'
import type { Computer } from '../../../shared/computer/computer'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { useMyComputers } from './useMyComputers'

/** 已在电脑登录: where the phone's word still holds, each with the way to take it back. */
export function MyComputers({ isOneComing }: { isOneComing: boolean }) {
  const { computers, error, refetch, ending, end } = useMyComputers(isOneComing)
  return (
    <Section title='已在电脑登录'>
      {error && <LoadError error={error} onRetry={() => void refetch()} />}
      {computers?.length === 0 && <View className='t-small'>现在没有电脑登录着。</View>}
      {computers && computers.length > 0 && (
        <Cells>
          {computers.map((computer) => (
            <One
              key={computer.id}
              {...computer}
              isEnding={ending === computer.id}
              onEnd={() => end(computer.id)}
            />
          ))}
        </Cells>
      )}
    </Section>
  )
}

type OneProps = Computer & { isEnding: boolean; onEnd: () => void }

function One({ since, until, isEnding, onEnd }: OneProps) {
  const now = useNow()
  const when = whenText(since, now)
  return (
    <Cell
      icon='check'
      title={`${when} 登录的`}
      note={`到 ${whenText(until, now)} 自己退出`}
      end={
        <Button narrow busy={isEnding && '正在退……'} label={`让 ${when} 登录的电脑退出`} onPress={onEnd}>
          退出
        </Button>
      }
    />
  )
}
