import type { OrderInHand } from '../staff/useOrderInHand'
import type { Filing } from './filing'

/** What each field of 核实 is given. */
export type FilingFieldProps = {
  inHand: OrderInHand
  filing: Filing
  onChange: (part: Filing) => void
}
