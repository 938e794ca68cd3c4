import type { Live, StageName } from './answer'
import type { RateName } from './rates'
import type { WindowKind } from './windows'
import type * as z from 'zod/mini'

type RateWords = {
  name: string
  /** What its cases are counted in. */
  unit: string
  /** 分子, 分母, and what lies between them. */
  over: string
  of: string
  missed: string
}

/** Every rate 指标 by its name, and what it is a share of. */
export const rateWords: Record<RateName, RateWords> = {
  closure: { name: '办结率', unit: '件', over: '销了的单', of: '该销的单', missed: '还没销的单' },
  onTime: { name: '按期办结率', unit: '件', over: '按期办好的单', of: '到期的单', missed: '没按期办好的单' },
  response: {
    name: '响应率',
    unit: '份评价',
    over: '说联系过的单',
    of: '评价过的单',
    missed: '说没联系的单',
  },
  solved: {
    name: '解决率',
    unit: '份评价',
    over: '说解决了的单',
    of: '评价过的单',
    missed: '没说全解决的单',
  },
  satisfied: { name: '满意率', unit: '份评价', over: '说满意的单', of: '评价过的单', missed: '没说满意的单' },
  accurate: {
    name: '准确派遣率',
    unit: '件',
    over: '一次派准的单',
    of: '派出去的单',
    missed: '派了又退、又返工的单',
  },
  fileOnTime: {
    name: '按时报单率',
    unit: '件',
    over: '按时报的单',
    of: '该报的单',
    missed: '没按时报的单',
  },
  dispatchOnTime: {
    name: '按时派单率',
    unit: '件',
    over: '按时派的单',
    of: '该派的单',
    missed: '没按时派的单',
  },
  acceptOnTime: {
    name: '按时接单率',
    unit: '件',
    over: '按时接的单',
    of: '该接的单',
    missed: '没按时接的单',
  },
  closeOnTime: {
    name: '按时销单率',
    unit: '件',
    over: '按时核销的单',
    of: '该核销的单',
    missed: '没按时核销的单',
  },
  rework: { name: '返工率', unit: '件', over: '返工的单', of: '办结的单', missed: '没返工的单' },
  returned: { name: '退单率', unit: '件', over: '退过的单', of: '派出去的单', missed: '没退过的单' },
  extended: { name: '延期率', unit: '件', over: '延期的单', of: '接了的单', missed: '没延期的单' },
  suspended: { name: '挂账率', unit: '件', over: '挂账的单', of: '接了的单', missed: '没挂账的单' },
  reopened: { name: '重办率', unit: '件', over: '销了又重办的单', of: '销了的单', missed: '没重办的单' },
  inGrid: { name: '自办率', unit: '件', over: '网格自己办的单', of: '新报的单', missed: '出了网格的单' },
}

/** What is open now, by whose turn it is. */
export const liveWords: Record<keyof z.output<typeof Live>, string> = {
  late: '超期的单',
  dueToday: '今天到期的单',
  ordered: '等网格核实的单',
  atCommunity: '等社区派的单',
  atStreet: '等街道派的单',
  atDistrict: '等区里派的单',
  dispatched: '等人接的单',
  accepted: '在办的单',
  finished: '等销单的单',
  whistles: '吹了哨还没报到的单',
  asked: '等批延期、挂账的单',
  suspended: '挂账的单',
}

export const stageWords: Record<StageName, string> = {
  file: '报单',
  dispatch: '派单',
  accept: '接单',
  work: '办理',
  close: '销单',
  whole: '全程',
}

export const countWords = {
  ordered: '新报的单',
  closed: '销了的单',
  carried: '期初没办完的单',
  open: '还没了结的单',
} as const

export const windowWords: Record<WindowKind, { this: string; before: string; yearBefore: string }> = {
  month: { this: '本月', before: '上月', yearBefore: '去年同月' },
  assessment: { this: '考核月', before: '上个考核月', yearBefore: '去年这个考核月' },
}
