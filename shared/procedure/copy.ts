import type { Body, Need } from './procedure'
import type { StepKind } from './stepKinds'

export const stepKindNames: Record<StepKind, string> = {
  raise: '提事',
  discuss: '议事',
  decide: '决事',
  act: '办事',
  judge: '评事',
}

/** What is done in it, for whoever puts a procedure together. */
export const stepKindMeanings: Record<StepKind, string> = {
  raise: '有人提，社区看，看附议的户数',
  discuss: '发通知、摆材料、听意见、开碰头会',
  decide: '写成一句话表决，结果公示',
  act: '写下谁来办、哪天办好，派成工单',
  judge: '大家评做到没有，再归档',
}

/** As the owner reads them on the list of what is still to be done. */
export const needNames: Record<Need, string> = {
  notice: '发出通知',
  materials: '摆出材料',
  opinions: '收到意见',
  meeting: '开过碰头会',
  minutes: '贴出会议记录',
  questionsAnswered: '提的问题都有人答',
}

export const bodyNames: Record<Body, string> = {
  residents: '范围内的居民',
  committee: '社区两委',
  party: '党员大会',
  deputies: '居民代表会议',
}
