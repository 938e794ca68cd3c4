import type { Role } from './actor'
import type { Amount, LimitName, LimitUnit } from './clock/limits'
import type { Purpose } from './visit/visit'
import type { Kind, Priority } from './workOrder/commands'
import type { Consequence, Move, Status } from './workOrder/transitions'

/** For staff: the trade's own words. */
export const statusNames: Record<Status, string> = {
  ordered: '已点单',
  filed: '已报单',
  dispatched: '已派单',
  accepted: '已接单',
  finished: '已办结 待销单',
  closed: '已销单',
  declined: '不予受理',
  withdrawn: '已撤单',
  merged: '已并单',
}

/** For residents: what it means. Nothing is called done before it was checked. */
export const statusMeanings: Record<Status, string> = {
  ordered: '等网格员核实',
  filed: '等社区派人',
  dispatched: '等人接',
  accepted: '在办',
  finished: '办完了，在核实',
  closed: '办好了',
  declined: '不归这里办',
  withdrawn: '您撤回了',
  merged: '并到另一件了',
}

export const moveNames: Record<Move | Consequence, string> = {
  order: '点单',
  file: '报单',
  handle: '自办',
  dispatch: '派单',
  accept: '接单',
  grab: '抢单',
  return: '退单',
  recall: '收回',
  finish: '办结',
  rework: '返工',
  close: '销单',
  rate: '评价',
  reopen: '重办',
  decline: '不予受理',
  withdraw: '撤单',
  merge: '并单',
  absorb: '并入',
  join: '我也遇到',
  note: '跟进',
  remind: '催办',
  escalate: '升级',
  whistle: '吹哨',
  reportIn: '报到',
  extend: '延期',
  suspend: '挂账',
  grant: '同意',
  refuse: '不同意',
  resume: '销账',
  warn: '时限提醒',
  lapse: '超期',
  ungrabbed: '无人抢单',
  unreached: '回访未答复',
}

export const roleNames: Record<Role, string> = {
  resident: '居民',
  volunteer: '志愿者',
  gridWorker: '网格员',
  dispatcher: '社区派单员',
  handler: '部门经办人',
  supervisor: '街道督办员',
  admin: '管理员',
  system: '系统',
}

export const kindNames: Record<Kind, string> = { issue: '报事', help: '求助', suggestion: '建议' }

export const priorityNames: Record<Priority, string> = { normal: '照常', urgent: '要快', emergency: '危险' }

export const purposeNames: Record<Purpose, string> = {
  routine: '走访',
  verify: '核实住户',
  callBack: '回访',
  policy: '送政策',
  care: '看望老人',
  safety: '查安全',
}

export const limitUnitNames: Record<LimitUnit, string> = {
  minute: '分钟',
  hour: '小时',
  day: '天',
  workHour: '工作小时',
  workday: '工作日',
  percent: '%',
  orders: '件',
}

/** 2 小时, 7 天, 2 个工作小时, 80 %. */
export const amountText = ({ amount, unit }: Amount) =>
  `${amount} ${unit.startsWith('work') ? '个' : ''}${limitUnitNames[unit]}`

export const limitTitles: Record<LimitName, string> = {
  finishEmergency: '应急办结',
  finishUtilities: '水电气暖办结',
  finishOrdinary: '一般办结',
  finishComplex: '复杂办结',
  finishUrgent: '加急办结',
  file: '报单',
  dispatch: '派单',
  accept: '接单',
  close: '销单',
  emergencyStage: '应急各环节',
  emergencyClose: '应急销单',
  reportIn: '应哨报到',
  grab: '抢单',
  callBack: '回访',
  warnAt: '到期提醒',
  goUp: '超期升级',
  emergencyGoUp: '应急超期升级',
}
