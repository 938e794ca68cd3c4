import type { Answer } from '../../../shared/contract'
import type { MadeMove } from '../../../shared/workOrder/transitions'
import { dueText } from '../clockText'

type Order = Answer<'accept'>['order']
type Told = { has: string; due: string; joined: number; promised: string; isInPool: boolean }

/** Who has it now, with the person's unit or grid before the name. */
export function holderName({ holder }: { holder: Order['holder'] | undefined }) {
  if (!holder) return ''
  const { kind, name, unitName } = holder
  if (kind === 'desk') return name.endsWith('派单台') ? name : `${name}派单台`
  return unitName && unitName !== name ? `${unitName} ${name}` : name
}

const everybody = ({ joined }: Told) => (joined > 0 ? `报事的和遇到的 ${joined} 户` : '报事的居民')

type Sentence = (told: Told) => string

/** What happened, and in whose hands it is now. */
const sentences: Record<MadeMove, Sentence> = {
  file: ({ has, due }) => `报上去了。现在在${has}手里，${due}派出。`,
  handle: ({ promised }) => `您来办，${promised}办好。办完回来点“办结”。`,
  dispatch: ({ has, due, isInPool }) =>
    isInPool ? `放进${has}了，${due}没人接，自动回到派单台。` : `派出去了。现在在${has}手里，${due}接单。`,
  accept: ({ promised }) => `接下了，${promised}办好。`,
  grab: ({ promised }) => `抢到了，${promised}办好。`,
  return: ({ has, due }) => `退回去了。现在在${has}手里，${due}重新派。`,
  recall: ({ has, due }) => `收回来了，原来办的人会收到消息。现在在${has}手里，${due}重新派。`,
  finish: ({ has, due }) => `办结了。现在等${has}核查，${due}给结果。`,
  rework: ({ has, due }) => `退回返工了。现在在${has}手里，${due}办好。`,
  close: (told) => `销单了。${everybody(told)}在单子里看得到，15 天内可以要求重办。`,
  rate: () => '记下了，写明是电话回访。',
  reopen: ({ has, due }) => `重办了。现在在${has}手里，${due}派出。`,
  decline: () => '不受理了。居民在单子里看得到原因和该找谁。',
  withdraw: () => '撤单了。',
  merge: () => '并过去了。报事的居民跟着看那一张，往后的进展都在那里。',
  join: () => '记上了。',
  note: () => '记下了，写在“一路走来”里。',
  escalate: ({ has, due }) => `报上去了。现在在${has}手里，${due}派出。`,
  whistle: () => '哨吹出去了。谁到了、谁没到，都写在单子里，居民也看得到。',
  reportIn: () => '报到了，写在“一路走来”里。',
  extend: () => '申请交上去了，等街道督办批。批下来以前，还按原来的时限。',
  suspend: () => '申请交上去了，等街道督办批。批下来以前，时限照走。',
  grant: ({ has, promised }) => `同意了。${has}${promised}办好。`,
  refuse: ({ has }) => `没同意，${has}按原来的时限办。`,
  resume: ({ promised }) => `销账了，时限接着走，${promised}办好。`,
  remind: ({ has }) => (has ? `催过了，${has}在单子里看得到。` : '催过了，记在单子里。'),
}

export function afterMove(move: MadeMove, order: Order, now: number) {
  const until = (at: string | undefined) => (at ? dueText(at, now) : '尽快')
  return sentences[move]({
    has: holderName(order),
    due: until(order.dueAt),
    promised: until(order.promisedAt),
    joined: order.joined,
    isInPool: order.holder?.kind === 'pool',
  })
}
