import type { Step } from '../../../shared/workOrder/order'

/** A step that handed the order on; notes, joins and reminders leave it where it is. */
export const isTurn = ({ from, to, holder }: Step) => from !== to || holder !== null
