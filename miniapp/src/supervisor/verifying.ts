import type { verdicts } from '../../../shared/workOrder/commands'
import type { Order, Step } from '../../../shared/workOrder/order'
import { spanText, whenText } from '../clockText'

export type Verdict = (typeof verdicts)[number]

/** 怎么核的: said with the verdict, so that the resident knows what it stands on. */
export const ways = ['去看过', '打过电话', '看照片'] as const
export type Way = (typeof ways)[number]

export const needsReason = (verdict: Verdict | undefined) => verdict === 'partly' || verdict === 'notSolvable'

/** What stands in the history with the verdict. */
export function noteOf(checked: Way[], reason: string) {
  const how = checked.length > 0 ? `核查：${checked.join('、')}。` : ''
  return `${how}${reason.trim()}`
}

export const finishOf = (steps: Step[]) => [...steps].reverse().find(({ move }) => move === 'finish')

/** 市政养护所 周一 16:20 办结，比答应早 1 天. */
export function finishedText({ promisedAt }: Order, finish: Step, now: number) {
  const who = finish.by.unitName ?? finish.by.name
  const done = `${who} ${whenText(finish.at, now)} 办结`
  if (!promisedAt) return done
  const early = Date.parse(promisedAt) - Date.parse(finish.at)
  return `${done}，比答应${early >= 0 ? '早' : '晚'} ${spanText(early)}`
}
