import { Page } from '../kit/Page'
import { LoadError } from '../workOrder/LoadError'
import { NoSuchOrder } from '../workOrder/NoSuchOrder'

type UnopenedProps = { title: string; isWhole: boolean; error: Error | null; onRetry: () => void }

/** A page whose thing has not come yet, or does not come; a link that was cut off asks nobody. */
export function Unopened({ title, isWhole, error, onRetry }: UnopenedProps) {
  if (!isWhole) return <Page pressAgain title={title} error={<NoSuchOrder />} />
  return (
    <Page
      pressAgain
      title={title}
      loading={!error}
      error={error && <LoadError error={error} onRetry={onRetry} />}
    />
  )
}
