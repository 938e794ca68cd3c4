import { stepKindNames } from '../procedure/copy'
import type { StepKind } from '../procedure/stepKinds'
import type { TopicSeen } from './topic'
import type { TopicConsequence, TopicMove, TopicStatus } from './transitions'
import type { Verdict } from './commands'

export const topicStatusWords: Record<TopicStatus, string> = {
  raise: '等社区看',
  discuss: '在议',
  decide: '要投票',
  act: '在办',
  judge: '请大家评',
  publish: '公示中',
  refused: '没有采纳',
  withdrawn: '撤回了',
  merged: '并到一起议',
  failed: '没有通过',
  archived: '办完归档',
  standing: '成了长效规则',
}

export const topicMoveWords: Record<TopicMove, string> = {
  adopt: '采纳',
  refuse: '不采纳',
  support: '附议',
  withdraw: '撤回',
  merge: '并到一起',
  hand: '换牵头人',
  inform: '发通知、摆材料',
  ask: '提个问题',
  next: '往下走',
  back: '退回再议',
  object: '提异议',
  answer: '答复异议',
  promise: '写承诺',
  commission: '转成工单',
  link: '关联工单',
  fulfil: '报结果',
  judge: '评一评',
  archive: '归档',
  stand: '定成长效规则',
  reopen: '再议',
}

/** In its history: what was done. */
export const topicDeedWords: Record<'raise' | TopicMove | TopicConsequence, string> = {
  raise: '提了这件事',
  adopt: '采纳了',
  refuse: '没有采纳',
  support: '附议',
  withdraw: '撤回了',
  merge: '并到另一件一起议',
  hand: '换了牵头人',
  inform: '发了通知、摆了材料',
  ask: '提了一个问题',
  next: '往下走了一步',
  back: '退回再议',
  object: '提了异议',
  answer: '答复了一条异议',
  promise: '写下一件承诺',
  commission: '转成了工单',
  link: '关联了工单',
  fulfil: '报了结果',
  judge: '评了',
  archive: '归档了',
  stand: '定成了长效规则',
  reopen: '重新议',
  carry: '附议够数了，往下议',
  openBallot: '开始投票',
  withdrawBallot: '撤回了要表决的一句话',
  remindBallot: '快截止了，提醒还没投的人',
  resolve: '开票了',
  pass: '公示期满，没有未答的异议',
  late: '这一步时间到了，提醒牵头人',
}

/** 进到“决事”了, 发了通知: as its history says it. */
export function deedSaid(
  { deed, status, of }: Pick<TopicSeen['history'][number], 'deed' | 'status' | 'of'>,
  informed: TopicSeen['informed'],
) {
  if (deed === 'next' && status && status in stepKindNames)
    return `进到“${stepKindNames[status as StepKind]}”了`
  if (deed !== 'inform') return topicDeedWords[deed]
  const put = informed.find(({ n }) => String(n) === of)
  return put ? putWords[put.kind] : topicDeedWords.inform
}

const putWords = { notice: '发了通知', materials: '摆了材料' }

export const verdictWords: Record<Verdict, string> = {
  kept: '做到了',
  partly: '做到一部分',
  broken: '没做到',
}
