import type { PlanResult } from './commands'
import type { PlanMove, PlanStatus } from './transitions'

export const planStatusWords: Record<PlanStatus, string> = {
  draft: '还没公开',
  published: '在办',
  closed: '收尾了',
}

export const planResultWords: Record<PlanResult, string> = {
  done: '办成了',
  partly: '办成一部分',
  not: '没办成',
}

/** In its history: what was done. */
export const planDeedWords: Record<PlanMove, string> = {
  add: '列入了',
  change: '改了',
  arrange: '排了先后',
  drop: '撤下了',
  publish: '公开了',
  progress: '记了进展',
  settle: '定了结果',
  close: '收尾',
}
