import { Chips } from '../kit/Chips'
import { Segmented } from '../kit/Segmented'
import { Sheet } from '../kit/Sheet'
import { View } from '@tarojs/components'
import { windowKinds, type WindowKind } from '../../../shared/numbers/windows'
import { windowWords } from '../../../shared/numbers/copy'
import { useNow } from '../useNow'
import { lastMonths, monthSaid } from './windowSaid'

type Chosen = { kind: WindowKind; month?: string }

type MonthSheetProps = {
  open: boolean
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
  onClose: () => void
}

const running = '现在'

/** 换时段: a month or an assessment month, back to two years ago. */
export function MonthSheet({ open, chosen, onChoose, onClose }: MonthSheetProps) {
  const now = useNow()
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
        onChange={(kind) => onChoose({ ...chosen, kind })}
      />
      <View className='mt3'>
        <Chips
          label='看哪个月'
          options={[
            { value: running, text: `${windowWords[chosen.kind].this}，到现在` },
            ...lastMonths(now).map((month) => ({ value: month, text: monthSaid(month, 'month') })),
          ]}
          value={chosen.month ?? running}
          onChange={choose}
        />
      </View>
    </Sheet>
  )
}
