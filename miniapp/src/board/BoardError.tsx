import { Button } from '../kit/Button'
import { ErrorState } from '../kit/ErrorState'
import { isBeforeAll, Refused } from '../Refused'
import { LoadError } from '../workOrder/LoadError'
import { goTo } from './goTo'
import { NotBegun, type Seen } from './NotBegun'

const boardHere = () => goTo('/board/board')

type BoardErrorProps = {
  error: Error
  onRetry: () => void
  /** Where another month can be looked at on the very page. */
  seen?: Seen
}

/** A place that is not hers, a month that has not begun, or a link that was cut off; else what all pages say. */
export function BoardError({ error, onRetry, seen }: BoardErrorProps) {
  const refusal = error instanceof Refused ? error.refusal : undefined
  if (seen && isBeforeAll(error)) return <NotBegun say={error.message} {...seen} />
  if (refusal === 'noNumbers')
    return (
      <ErrorState title='那时还没有数' say={`${error.message}。`}>
        <Button onPress={boardHere}>看这个月的</Button>
      </ErrorState>
    )
  return refusal === 'notFound' || refusal === 'badInput' ? (
    <ErrorState
      title='没有这个数'
      say='这个地方的数不归您看，这个月还没开始，或者链接不全。可以换个时段，也可以看您自己的看板。'
    >
      <Button onPress={boardHere}>看我的看板</Button>
    </ErrorState>
  ) : (
    <LoadError error={error} onRetry={onRetry} />
  )
}
