import type { Status } from '../../../shared/workOrder/transitions'
import { statusMeanings } from '../../../shared/copy'
import { StatusBadge } from '../kit/StatusBadge'

/** What its status means to a resident; late is added to it, and said first. */
export const OrderBadge = ({ status, overdue }: { status: Status; overdue?: boolean }) =>
  overdue ? (
    <StatusBadge look='overdue' word='晚了' />
  ) : (
    <StatusBadge look={status} word={statusMeanings[status]} />
  )
