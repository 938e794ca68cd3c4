import { View } from '@tarojs/components'
import type { Computer } from '../../../shared/computer/computer'
import { Button } from '../kit/Button'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { LoadError } from '../workOrder/LoadError'
import { OneComputer } from './OneComputer'
import { sinceSaid } from './sinceSaid'
import { useEnding } from './useEnding'
import { useMyComputers } from './useMyComputers'

/** 已在电脑登录: where the phone's word still holds, each with the way to take it back. */
export function MyComputers({ isOneComing }: { isOneComing: boolean }) {
  const { data, error, refetch } = useMyComputers(isOneComing)
  const ending = useEnding()
  const wrong = data ? ending.error : error
  return (
    <Section title='已在电脑登录'>
      {wrong && <LoadError error={wrong} onRetry={() => void refetch()} />}
      {data?.computers.length === 0 && <View className='t-small'>现在没有电脑登录着。</View>}
      {data && data.computers.length > 0 && <List computers={data.computers} ending={ending} />}
    </Section>
  )
}

type ListProps = { computers: Computer[]; ending: ReturnType<typeof useEnding> }

function List({ computers, ending: { isEnding, isEndingAll, end, endAll } }: ListProps) {
  const others = computers.filter(({ isThis }) => !isThis).map(({ id }) => id)
  return (
    <>
      <Cells>
        {computers.map((computer) => (
          <OneComputer
            key={computer.id}
            {...computer}
            since={sinceSaid(computer, computers)}
            isEnding={isEnding(computer.id)}
            onEnd={() => end(computer.id)}
          />
        ))}
      </Cells>
      {others.length > 1 && (
        <View className='mt3'>
          <Button busy={isEndingAll && '正在退……'} onPress={() => void endAll(others)}>
            {others.length < computers.length ? '别的电脑都退出' : '全部退出'}
          </Button>
        </View>
      )}
    </>
  )
}
