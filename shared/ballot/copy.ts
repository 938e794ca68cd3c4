import type { MemberBody } from './body'
import type { MotionStatus, NoVoterReason } from './motion'
import type { Resolution } from './resolution'
import type { BallotKind, Electorate, Repeat } from './rule'
import type { SlipState, TakeBackReason } from './slip'

export const motionStatusNames: Record<MotionStatus, string> = {
  proposed: '提出来了，还没开始表决',
  open: '正在表决',
  counting: '截止了，正在计票',
  counted: '结果公布了',
  withdrawn: '撤回了',
}

export const noVoterWords: Record<NoVoterReason, string> = {
  notVerified: '核实住户以后才能投票。网格员上门时，出示核实码就行',
  outOfScope: '这次表决的范围里没有您家',
  notOnRoll: '这次表决的名册上没有您家，请打社区电话核对',
  notMember: '这次由成员表决，您不在名单上',
}

export const ballotKindNames: Record<BallotKind, string> = {
  yesNo: '同意或不同意',
  one: '选一项',
  several: '选几项',
  rank: '排顺序',
}

export const electorateNames: Record<Electorate, string> = {
  household: '每户一票',
  person: '每人一票',
  member: '每位成员一票',
}

/** Said beside the ballot. */
export const againWords: Record<Repeat, string> = {
  lastCounts: '截止前可以改，只算最后一次',
  firstStands: '先投的算数，只有投的人能改',
}

export const outcomeNames: Record<Resolution['outcome'], string> = {
  adopted: '通过',
  rejected: '没通过',
  noQuorum: '人数不够',
  tie: '票数一样',
}

/** Slips of paper that take part and say nothing, by why. */
export const blankSlipNames: Record<'invalid' | 'unread', string> = {
  invalid: '废票，纸上看不出选了什么',
  unread: '没核对上的纸票，两个人录得不一样，或者没来得及录',
}

export const slipStateNames: Record<SlipState, string> = {
  first: '等第一个人录',
  second: '等第二个人录',
  agreed: '两遍一致',
  differ: '两遍不一样，都要重录',
  takenBack: '收回了，能再登记',
}

export const takeBackReasonNames: Record<TakeBackReason, string> = {
  wrongHome: '登记错了户',
  wrongNumber: '票号写错了',
  notHandedIn: '这一户说没交过',
}

export const memberBodyNames: Record<MemberBody, string> = {
  committee: '两委',
  party: '党员',
  deputies: '居民代表',
}
