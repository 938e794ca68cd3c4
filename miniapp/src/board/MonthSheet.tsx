import { Choices } from '../kit/Choices'
import { Segmented } from '../kit/Segmented'
import { Sheet } from '../kit/Sheet'
import { Skeleton } from '../kit/Skeleton'
import { View } from '@tarojs/components'
import { windowKinds, type WindowKind } from '../../../shared/numbers/windows'
import { monthChoices, otherKind, running } from './monthChoices'
import { BoardError } from './BoardError'
import { useMonths } from './useMonths'

type Chosen = { kind: WindowKind; month?: string }

type MonthSheetProps = {
  node: string
  open: boolean
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
  onClose: () => void
}

/** 换时段: the months of either kind that have orders, each with the days it goes from and to. */
export function MonthSheet({ node, open, chosen, onChoose, onClose }: MonthSheetProps) {
  const { data: months, error, refetch } = useMonths(node, open)
  const choose = (month: string) => {
    onChoose(month === running ? { kind: chosen.kind } : { kind: chosen.kind, month })
    onClose()
  }
  return (
    <Sheet open={open} title='看哪个月' onClose={onClose}>
      <Segmented
        label='按哪种月'
        kind='radio'
        options={windowKinds.map((value) => ({ value, text: value === 'month' ? '自然月' : '考核月' }))}
        value={chosen.kind}
        onChange={(kind) => onChoose(otherKind(months, kind, chosen.month))}
      />
      <View className='mt3'>
        {!months && error && <BoardError error={error} onRetry={() => void refetch()} />}
        {!months && !error && <Skeleton of='lines' count={4} />}
        {months && (
          <Choices
            label='看哪个月'
            columns={1}
            options={monthChoices(months, chosen.kind)}
            value={chosen.month ?? running}
            onChange={choose}
          />
        )}
      </View>
    </Sheet>
  )
}
