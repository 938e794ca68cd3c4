import { findLast } from '../../../shared/findLast'
import { deskLevel } from '../workOrder/deskLevel'
import type { SheetMove } from './offer'
import type { Seen } from './whatChanged'

export type ReasonMove = Exclude<
  SheetMove,
  'note' | 'merge' | 'decline' | 'extend' | 'suspend' | 'whistle' | 'reportIn'
>

type Reason = {
  title: string
  ask: string
  /** What is said most often, one tap each. */
  phrases: string[]
  /** What comes of it. */
  hint: string
  button: string
}

/** Moves that need nothing but a reason. Staff's words stand in the history, where the resident reads them. */
const reasons: Record<ReasonMove, Reason> = {
  return: {
    title: '退单',
    ask: '为什么退？',
    phrases: ['不归我们管', '不在我们片区', '要别的单位先办', '和现场对不上'],
    hint: '退回派单台重新派。居民看得到这句话，第三次退单由街道裁定。',
    button: '退单',
  },
  recall: {
    title: '收回',
    ask: '为什么收回？',
    phrases: ['联系不上办的人', '办的人调走了', '说好的时间没来'],
    hint: '回派单台重新派，不算退单。原来办的人会收到消息，居民看得到这句话。',
    button: '收回，重新派',
  },
  rework: {
    title: '返工',
    ask: '哪里没办好？',
    phrases: ['只办了一部分', '照片看不出办好了', '居民说没解决', '办的不是这一处'],
    hint: '退给办结的人接着办，至少再给 24 小时。居民看得到这句话。',
    button: '退回返工',
  },
  reopen: {
    title: '重办',
    ask: '为什么重办？',
    phrases: ['居民说没解决', '又坏了', '核查时看错了'],
    hint: '回到派单台，时限从现在重新算。居民看得到这句话。',
    button: '重办',
  },
  grant: {
    title: '同意',
    ask: '批一句',
    phrases: ['情况属实，同意', '同意，请按新的日期办好'],
    hint: '延期从现在起按新的日期；挂账从现在起停表。居民看得到这句话。',
    button: '同意',
  },
  refuse: {
    title: '不同意',
    ask: '为什么不同意？',
    phrases: ['请按原来的时限办', '理由不够', '先做能做的部分'],
    hint: '按原来的时限办。居民看得到这句话。',
    button: '不同意',
  },
  resume: {
    title: '销账',
    ask: '怎么可以接着办了？',
    phrases: ['材料到了', '天气好了', '手续批下来了'],
    hint: '时限从停下的地方接着走。居民看得到这句话。',
    button: '销账，接着办',
  },
  escalate: {
    title: '升级',
    ask: '为什么交给街道？',
    phrases: ['几个单位都说不归自己管', '社区协调不动', '要街道出面'],
    hint: '交给街道派单台来派，时限重新算。居民看得到这句话。',
    button: '交给街道',
  },
  remind: {
    title: '催办',
    ask: '催什么？',
    phrases: ['快到期了，请抓紧', '已经超期，今天给个答复', '居民又来问了'],
    hint: '记在单子上，现在手里有单的人看得到，居民也看得到。',
    button: '催办',
  },
}

const toTheDistrict: Reason = {
  title: '升级',
  ask: '为什么交给区里？',
  phrases: ['街道协调不动', '要区里的单位出面', '跨街道的事'],
  hint: '交给区派单台来派，时限重新算。居民看得到这句话。',
  button: '交给区里',
}

/** She came of her own will, and goes so: it is nobody's fault, and no question of whose business it is. */
const cannotGo: Reason = {
  title: '我去不了了',
  ask: '怎么了？说一句就行',
  phrases: ['临时有事', '身体不舒服', '联系不上人', '一个人弄不动', '要懂行的人来'],
  hint: '退回社区，另请人去，不要紧。求助的邻居看得到这句话。',
  button: '交回社区，另请人去',
}

export const isReasonMove = (move: SheetMove): move is ReasonMove => move in reasons

const taking = ['grab', 'accept', 'handle', 'rework']

/** Taken from the pool 抢单, not handed to anybody. */
export const isGrabbed = ({ order, steps }: Pick<Seen, 'order' | 'steps'>) =>
  order.status === 'accepted' && findLast(steps, ({ move }) => taking.includes(move))?.move === 'grab'

/** The words for it, from where it lies: what the street cannot dispatch goes to the district. */
export function reasonFor(move: ReasonMove, seen: Pick<Seen, 'order' | 'steps'>) {
  if (move === 'return' && isGrabbed(seen)) return cannotGo
  const isStreets = move === 'escalate' && deskLevel(seen.order.holder?.id) === 'street'
  return isStreets ? toTheDistrict : reasons[move]
}

/** A phrase is added to what is there, and taken away by a second tap. */
export function withPhrase(words: string, phrase: string) {
  if (!words.includes(phrase)) return words.trim() ? `${words.trim()}；${phrase}` : phrase
  return words
    .split('；')
    .filter((part) => part !== phrase)
    .join('；')
}
