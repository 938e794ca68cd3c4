import type { Numbers, RateShown, StageName } from '../../../shared/numbers/answer'
import type { RateName } from '../../../shared/numbers/rates'

export type OwnStage = Exclude<StageName, 'whole'>

/** By which rate a stage is on time. */
export const rateOfStage: Record<OwnStage, RateName> = {
  file: 'fileOnTime',
  dispatch: 'dispatchOnTime',
  accept: 'acceptOnTime',
  work: 'onTime',
  close: 'closeOnTime',
}

export const ownStages: OwnStage[] = ['file', 'dispatch', 'accept', 'work', 'close']

/** From so many on time, nobody calls a stage slow. */
const goodEnough = 95

export type Slow = { stage: OwnStage; rate: RateShown & { percent: number } }

const isSlow = (rate: RateShown): rate is Slow['rate'] =>
  rate.percent !== undefined && !rate.isFew && rate.percent < goodEnough

/** Where it sticks 慢在哪: the stage least often on time, if there are cases enough to say so. */
export function slowestOf({ rates }: Pick<Numbers, 'rates'>): Slow | undefined {
  const slow = ownStages.flatMap((stage) => {
    const rate = rates[rateOfStage[stage]]
    return isSlow(rate) ? [{ stage, rate }] : []
  })
  return slow.sort((one, other) => one.rate.percent - other.rate.percent)[0]
}
