import { termsSaid } from '../../../shared/ballot/termsSaid'
import { bodyNames, needNames } from '../../../shared/procedure/copy'
import type { Step, StepOf } from '../../../shared/procedure/procedure'

const daysSaid = ({ least, most }: Step['days']) => {
  if (least === most) return `${most} 天`
  return least > 0 ? `${least} 到 ${most} 天` : `最多 ${most} 天`
}

const discussSaid = ({ needs }: StepOf<'discuss'>) =>
  needs.length > 0 ? `先${needs.map((need) => needNames[need]).join('、')}` : '没有一定要有的'

const decideSaid = ({ body, terms, publishDays }: StepOf<'decide'>) =>
  [`${bodyNames[body]}：${termsSaid(terms)}`, ...(publishDays > 0 ? [`公示 ${publishDays} 天`] : [])].join(
    '；',
  )

function whatSaid(step: Step) {
  if (step.kind === 'raise') return `附议满 ${step.supportNeeded} 户就往下走`
  if (step.kind === 'discuss') return discussSaid(step)
  if (step.kind === 'decide') return decideSaid(step)
  return undefined
}

/** Under the name of a step, on the list of them. */
export const stepSaid = (step: Step) => [daysSaid(step.days), whatSaid(step)].filter(Boolean).join('；')
