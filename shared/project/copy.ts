import type { SupplyKind } from './commands'
import type { NeedMove, NeedStatus } from './transitions'

export const supplyWords: Record<SupplyKind, string> = {
  space: '场地',
  hands: '人手',
  skill: '手艺',
  goods: '物资',
  money: '资金',
  service: '服务',
  other: '别的',
}

export const needStatusWords: Record<NeedStatus, string> = {
  open: '等对接',
  running: '在办',
  done: '办成了',
  dropped: '撤下了',
}

/** In its history: what was done. */
export const needDeedWords: Record<'add' | NeedMove, string> = {
  add: '列为需求',
  change: '改了内容',
  match: '对接成项目',
  hand: '换了责任人或者期限',
  progress: '记了一条进展',
  finish: '办成了',
  unmatch: '对接没成，退回需求',
  drop: '撤下了',
  reopen: '重新列为需求',
}
