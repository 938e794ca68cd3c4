import type { Answer } from '../../../shared/contract'
import { Whistle } from '../kit/Whistle'
import { callSaid, unitsCounted, whistlesOf, type Whistled } from '../workOrder/whistlesOf'

function whoCalled({ step, calls: [call] }: Whistled) {
  const name = call?.calledBy ?? ''
  return step?.by.unitName ? `${step.by.unitName} ${name}` : name
}

/** Who was asked to come together, who came when, who is late: the resident sees it as those who serve do. */
export const WhistleNews = ({ seen, now }: { seen: Answer<'getOrder'>; now: number }) => (
  <>
    {whistlesOf(seen).map((whistled) => (
      <Whistle
        key={whistled.id}
        title={`${whoCalled(whistled)}叫了${unitsCounted(whistled.calls.length)}一起来`}
        reason={whistled.step?.words}
        units={whistled.calls.map((call) => ({
          id: call.unitId,
          name: call.unitName,
          ...callSaid(call, seen.order.status, now),
        }))}
      />
    ))}
  </>
)
