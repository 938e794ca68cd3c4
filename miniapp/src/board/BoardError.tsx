import { Button } from '../kit/Button'
import { ErrorState } from '../kit/ErrorState'
import { Refused } from '../Refused'
import { LoadError } from '../workOrder/LoadError'
import { goTo } from './goTo'

const boardHere = () => goTo('/board/board')

/** A place that is not hers, a month that has not begun, or a link that was cut off; else what all pages say. */
export const BoardError = ({ error, onRetry }: { error: Error; onRetry: () => void }) =>
  error instanceof Refused && ['notFound', 'badInput'].includes(error.refusal) ? (
    <ErrorState
      title='没有这个数'
      say='这个地方的数不归您看，这个月还没开始，或者链接不全。可以换个时段，也可以看您自己的看板。'
    >
      <Button onPress={boardHere}>看我的看板</Button>
    </ErrorState>
  ) : (
    <LoadError error={error} onRetry={onRetry} />
  )
