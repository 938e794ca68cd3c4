import type { MadeMove } from '../../../shared/workOrder/transitions'
import type { WordsSheetProps } from './WordsSheet'

/** The moves of a resident that are made with a sentence. */
export const spokenMoves = ['note', 'remind', 'withdraw', 'reopen', 'join'] as const satisfies MadeMove[]
export type SpokenMove = (typeof spokenMoves)[number]

type Form = Pick<
  WordsSheetProps,
  'title' | 'say' | 'label' | 'ready' | 'max' | 'optional' | 'button' | 'danger'
> & {
  body: (words: string) => Record<string, unknown>
  /** Said once it is done. */
  done: string
}

const because = (reason: string) => ({ reason })
const saying = (words: string) => (words ? { words } : {})

export const forms = {
  note: {
    title: '补一句',
    say: '写上去，办这件事的人马上看得到。',
    label: '还有什么要说的？',
    max: 1000,
    button: '补上去',
    body: saying,
    done: '补上了，办事的人看得到',
  },
  remind: {
    title: '催一催',
    say: '一天能催一次。现在拿着这张单的人会看到，街道也看得到。',
    label: '为什么催？',
    ready: ['还没有人联系我', '说好的时间过了', '比原来更严重了'],
    button: '催一催',
    body: because,
    done: '催过了，办事的人看得到',
  },
  withdraw: {
    title: '撤回这件事',
    say: '撤回后就不办了。事情还在的话，不要撤回，可以补一句。',
    label: '为什么撤回？',
    ready: ['已经好了', '报错了', '报重了'],
    button: '撤回',
    danger: true,
    body: because,
    done: '撤回了',
  },
  reopen: {
    title: '没办好，重办',
    say: '单子回到社区重新派人，您前面说的都带着。',
    label: '哪里没办好？',
    ready: ['根本没办', '只办了一半', '好了又坏了'],
    button: '重办',
    body: because,
    done: '重办了，社区会重新派人',
  },
  join: {
    title: '我也遇到',
    say: '不用再报一遍。这件事的每一步您都看得到，办好了也请您评一评。',
    label: '您遇到的情况',
    optional: true,
    button: '我也遇到',
    body: saying,
    done: '记上了，在“我的单子 · 我也遇到”里看得到',
  },
} satisfies Record<SpokenMove, Form>
