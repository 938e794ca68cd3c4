import { needNames } from '../../../shared/procedure/copy'
import type { Missing, TopicSeen } from '../../../shared/topic/topic'
import type * as z from 'zod/mini'

type Lack = z.output<typeof Missing>
export type What = Lack['what']

/** One line of the list: what the step asks for, whether it is there, how far it has come. */
export type NeedRow = { what: What; title: string; isDone: boolean; note: string | undefined }

export const whatNames: Record<What, string> = {
  ...needNames,
  days: '满最少的天数',
  objections: '每条异议都答复',
  promises: '写下承诺：谁来办，哪天办好',
  reports: '每件承诺都有结果',
}

const units: Record<What, string> = {
  notice: '份',
  materials: '份',
  opinions: '条',
  meeting: '次',
  minutes: '份',
  questionsAnswered: '个',
  days: '天',
  objections: '条',
  promises: '件',
  reports: '件',
}

const progress = ({ what, have, need }: Lack) =>
  need > 1 ? `有 ${have} ${units[what]}，要 ${need} ${units[what]}` : '还没有'

/** What the step asks for in its order, done and not; then what else is in the way. */
export function stepNeeds({
  step,
  status,
  missing,
}: Pick<TopicSeen, 'step' | 'status' | 'missing'>): NeedRow[] {
  const asked: What[] = step.kind === 'discuss' && status === 'discuss' ? step.needs : []
  const others = missing.map(({ what }) => what).filter((what) => !asked.includes(what))
  return [...asked, ...others].map((what) => {
    const lack = missing.find((one) => one.what === what)
    return { what, title: whatNames[what], isDone: !lack, note: lack && progress(lack) }
  })
}
