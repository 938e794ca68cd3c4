import type { Numbers, RateShown, StageName } from '../../../shared/numbers/answer'
import { stageWords } from '../../../shared/numbers/copy'
import { fewCases } from '../../../shared/numbers/rates'
import { shareText } from './figures'
import { hoursText, withinText } from './hours'
import { rateOfStage } from './slowest'

export type StageRow = {
  stage: StageName
  of: number
  median?: number | undefined
  ninetieth?: number | undefined
  /** How often it was in time; the whole way has no limit of its own here. */
  rate?: RateShown
  isThin: boolean
}

export const stageRows = ({ times, rates }: Pick<Numbers, 'times' | 'rates'>): StageRow[] =>
  times.map((time) => ({
    ...time,
    isThin: time.of < fewCases,
    ...(time.stage !== 'whole' && { rate: rates[rateOfStage[time.stage]] }),
  }))

/** 1 / 6 小时, 36 小时 / 5 天 */
export function timesText({ of, median, ninetieth }: StageRow) {
  if (of === 0) return '无数据'
  const [half, most] = [hoursText(median), hoursText(ninetieth)]
  if (half === most) return half
  const unit = most.split(' ')[1]
  return unit && half.endsWith(` ${unit}`) ? `${half.split(' ')[0]} / ${most}` : `${half} / ${most}`
}

/** 接单：一半在 1 小时内，九成在 6 小时内，按时的 84.0% */
export function stageSpoken(row: StageRow) {
  const { stage, of, median, ninetieth, rate } = row
  if (of === 0) return `${stageWords[stage]}：还没有单子走过`
  const inTime = rate && rate.percent !== undefined ? `，按时的 ${shareText(rate)}` : ''
  return `${stageWords[stage]}：一半在 ${withinText(median)}，九成在 ${withinText(ninetieth)}${inTime}`
}
