import { StatusBadge } from '../kit/StatusBadge'
import { meaningOf, type Standing } from './meaningOf'

/** What its status means to a resident; late is added to it, and said first. */
export const OrderBadge = ({ order, overdue }: { order: Standing; overdue?: boolean }) =>
  overdue ? (
    <StatusBadge look='overdue' word='晚了' />
  ) : (
    <StatusBadge look={order.status} word={meaningOf(order)} />
  )
