import { Button } from '../kit/Button'
import { CallButton } from '../kit/CallButton'
import { Whistle } from '../kit/Whistle'
import { callSaid, unitsCounted, whistlesOf, type CallSeen } from '../workOrder/whistlesOf'
import { whoOf } from './journey'
import type { OrderInHand } from './useOrderInHand'

type WhistlesProps = {
  inHand: OrderInHand
  /** The page has a button for it already. */
  reportsBelow?: boolean
}

/** 吹哨, for those who serve: who was called by whom, and whom to telephone while they are waited for. */
export function Whistles({ inHand, reportsBelow = false }: WhistlesProps) {
  const { seen, now } = inHand
  return (
    <>
      {whistlesOf(seen).map(({ id, step, calls }) => (
        <Whistle
          key={id}
          title={`${step ? whoOf(step) : (calls[0]?.calledBy ?? '')}吹哨，叫了${unitsCounted(calls.length)}`}
          reason={step?.words}
          units={calls.map((call) => ({
            id: call.unitId,
            name: call.unitName,
            ...callSaid(call, seen.order.status, now),
            end: <CallEnd call={call} inHand={inHand} reportsBelow={reportsBelow} />,
          }))}
        />
      ))}
    </>
  )
}

/** One's own unit reports in; the others can be called. */
function CallEnd({ call, inHand, reportsBelow }: WhistlesProps & { call: CallSeen }) {
  const { unitName, phone, cameAt, isMine } = call
  if (isMine) return reportsBelow ? null : <ReportIn unitName={unitName} inHand={inHand} />
  if (!phone || cameAt) return null
  return <CallButton name={unitName} phone={phone} />
}

const ReportIn = ({ unitName, inHand }: { unitName: string; inHand: OrderInHand }) => (
  <Button kind='call' icon='whistle' label={`${unitName}报到`} onPress={() => inHand.openSheet('reportIn')}>
    报到
  </Button>
)
