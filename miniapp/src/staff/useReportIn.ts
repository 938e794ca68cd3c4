import type { OrderInHand } from './useOrderInHand'

/** 报到 for the unit of one's own that was called first and has not come. */
export function useReportIn(inHand: OrderInHand) {
  const call = inHand.seen.order.calls.find(({ isMine }) => isMine)
  const report = () => {
    const note = inHand.wordsOf('reportIn').trim()
    const input = { ...(call && { unitId: call.unitId }), ...(note && { note }) }
    void inHand.make({ move: 'reportIn', input })
  }
  return { call, text: call ? `${call.unitName}报到` : '报到', report }
}
