import type { Role } from './actor'
import type { Amount, LimitName, LimitUnit } from './clock/limits'
import type { Refusal } from './outcome'
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

/** What happened, and what to do. Said to people, so no codes and no blame. */
export const refusalWords: Record<Refusal, string> = {
  badInput: '有一处填得不对，改一下再交',
  badJson: '发来的内容读不懂',
  tooLarge: '内容太大了，分几次交',
  notSignedIn: '要先登录',
  badCode: '登录没成功，请再试一次',
  tryLater: '现在人多，过一分钟再试',
  blockedByWechat: '微信限制了这个账号登录，请打街道电话',
  notFound: '没有这一件，或者它不公开',
  notYourRole: '这一步不归您的岗位做',
  notYourOrder: '这张单不在您手里',
  wrongStatus: '这张单现在走不到这一步',
  changedMeanwhile: '别人刚动过这张单，看新的再决定',
  keyMissing: '这次提交少了编号，请更新程序再试',
  keyReused: '同一个编号交了两样内容，请重新提交',
  keyExpired: '这次提交隔得太久了，请重新提交',
  outsideStreet: '这个地方不在本街道，请打当地街道的电话',
  placeMissing: '还没选地点，选一栋楼就行',
  unknownCategory: '没有这个类别，请重新选一个',
  notForUs: '这件事不归街道管，请打给负责的单位',
  answerMissing: '还有一个问题没答',
  unknownUnit: '没有这个单位',
  unknownPerson: '这个人接不了单',
  photoNotYours: '照片没传完，或者不是您传的',
  notAPhoto: '这个文件不是照片，换一张试试',
  photoTooLarge: '照片太大了，10 MB 以内都行',
  photoMissing: '这类事办结要附一张现场照片',
  selfClose: '办这件事的人不能销这张单，请别的督办员来销',
  reasonMissing: '要写一句原因',
  reopenTooLate: '销单超过 15 天了，请重新报一件',
  remindedToday: '今天催过了，明天可以再催',
  alreadyJoined: '您已经点过“我也遇到”',
  alreadyRated: '您已经评过了',
  ownOrder: '这是您自己报的，不用再点“我也遇到”',
  mergeIntoItself: '不能并到它自己',
  mergeIntoEnded: '那张单已经结束，不能再并进去',
  mergeIntoLater: '那张单报得更晚：打开那张，把它并到这张里来',
  alreadyCalled: '已经吹过哨，在等这个单位报到',
  grabOwn: '这是您自己的求助，等别人来接',
  selfRated: '办这件事的人不能替居民评价，请别人来回访',
  saidEnough: '这件事下面已经写满了，有新情况请打电话说',
  alreadyAsked: '已经申请过了，等街道批',
  nothingAsked: '没有等批的申请，或者已经批过了',
  isSuspended: '这张单挂着，先销账',
  notSuspended: '这张单没有挂账',
  topDesk: '已经在最上一级派单台，没有再上一级',
  notYourGrid: '这栋楼不在您的网格里',
  codeUnknown: '没有这个核实码，或者过了 10 分钟，请居民再出一个',
  tooManyTries: '试的次数太多了，过一小时再试',
  othersWait: '有邻居也遇到这件事，在等结果，不能撤单。可以补一句说说情况',
  offline: '没有网，先存在手机里，有网自动交',
  unavailable: '服务暂时没回应，不是您的问题，1 分钟后再试',
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
}
