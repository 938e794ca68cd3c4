import { Button } from '../kit/Button'
import { ErrorState } from '../kit/ErrorState'
import type { Looked } from './looked'
import { useMonths } from './useMonths'
import { monthSaid } from './windowSaid'

export type Seen = {
  looked: Looked
  /** To another month, or to the one that goes on. */
  onMonth: (month?: string) => void
}

/** Before the street began there are no numbers: nothing is at fault, and the first month there is lies a tap away. */
export function NotBegun({ looked: { node, kind }, say, onMonth }: Seen & { say: string }) {
  const { data: months = [] } = useMonths(node, true)
  const first = months.filter((one) => one.kind === kind && !one.isRunning).slice(-1)[0]?.month
  return (
    <ErrorState title='那时还没有数' say={`${say}。`}>
      <Button kind='main' onPress={() => onMonth(first)}>
        {first ? `看最早的：${monthSaid(first, kind)}` : '看现在的'}
      </Button>
    </ErrorState>
  )
}
