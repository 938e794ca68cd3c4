import { useQuery } from '@tanstack/react-query'
import { numberOf, parseOrderId } from '../../../shared/workOrder/id'
import { standingOf } from '../../../shared/workOrder/ended'
import { timeOfUlid } from '../../../shared/ulid'
import { dateOf } from '../clockText'
import { demandApi, type DemandApi } from '../demand/demandApi'

/** An order that was brought along: its number and day are in its id, what it says in the group it comes from. */
export type Taken = { id: string; number: string; title: string; note: string }

export function useTaken(demandId: string, orderIds: string[], source: DemandApi = demandApi): Taken[] {
  const { data } = useQuery({
    queryKey: ['demand', demandId],
    queryFn: () => source.demand(demandId),
    select: ({ demand }) => demand.examples,
    enabled: demandId !== '',
  })
  return orderIds.map((id) => {
    const { ulid } = parseOrderId(id)
    const number = numberOf(ulid)
    const known = data?.find((one) => one.id === id)
    const reported = `${dateOf(new Date(timeOfUlid(ulid)).toISOString())}报`
    return {
      id,
      number,
      title: known?.title ?? `单号 ${number}`,
      note: known ? `${known.placeLabel}，${reported}，${standingOf(known.ended)}，单号 ${number}` : reported,
    }
  })
}
