import { OrderSheet } from '../staff/OrderSheet'
import type { StageProps } from '../staff/StaffOrder'
import { DispatchBar } from './DispatchBar'
import { DispatchForm } from './DispatchForm'
import { useDispatch } from './useDispatch'

/** 派单 on a page of its own, with everything that is known of the order. */
export function DispatchStage({ inHand, place, title }: StageProps & { title: string }) {
  const to = useDispatch(inHand)
  return (
    <OrderSheet inHand={inHand} place={place} title={title} bar={<DispatchBar inHand={inHand} to={to} />}>
      <DispatchForm inHand={inHand} to={to} />
    </OrderSheet>
  )
}
