import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { Version } from '../workOrder/commands'
import {
  leadMoves,
  promiseMoves,
  RaiseCommand,
  sideMoves,
  topicById,
  topicCommands,
  type SideMove,
} from './commands'
import { oneTopic } from './topic'
import type { TopicMove } from './transitions'

/** 采纳 adopt: the path's last word is the move's name. */
const about: Record<TopicMove, string> = {
  adopt: '采纳：定牵头人和规程，往下议',
  refuse: '不采纳，公开写明原因',
  support: '附议：每户算一次，够数就往下议',
  withdraw: '撤回自己提的事',
  merge: '并到一件相同的议题里',
  hand: '换牵头人',
  inform: '发通知，或者摆出材料',
  ask: '向大家提一个问题',
  next: '这一步该有的都有了，往下走',
  back: '退回再议，写明原因',
  object: '公示期里提异议',
  answer: '答复一条异议',
  promise: '写下一件承诺：谁来办，哪天办好',
  commission: '把承诺转成工单',
  link: '给承诺关联一张已有的工单',
  fulfil: '报一件承诺的结果，附说明和照片',
  judge: '评每件承诺做到没有',
  archive: '归档',
  stand: '转为长效规则',
  reopen: '再议',
}

const moveOf = <M extends TopicMove>(move: M) => ({
  method: 'POST' as const,
  path: `/topics/{topicId}/${move}` as const,
  by: 'signedIn' as const,
  about: about[move],
  params: topicById,
  answer: oneTopic,
  status: 200 as const,
  isCommand: true as const,
})

type Body<M extends TopicMove> = M extends SideMove
  ? (typeof topicCommands)[M]
  : z.ZodMiniType<{ version: number } & z.output<(typeof topicCommands)[M]>>

/** What moves the topic says which version of it was looked at; what neighbours do beside each other does not. */
const bodyOf = (move: TopicMove) =>
  sideMoves.some((one) => one === move)
    ? topicCommands[move]
    : z.strictObject({ version: Version, ...topicCommands[move].shape })

type MoveOperations<M extends TopicMove> = {
  [N in M as `${N}Topic`]: ReturnType<typeof moveOf<N>> & { body: Body<N> }
}

const operationsOf = <M extends TopicMove>(moves: readonly M[]) =>
  Object.fromEntries(
    moves.map((move) => [`${move}Topic`, { ...moveOf(move), body: bodyOf(move) }]),
    // Object.fromEntries forgets which name has which body; the mapped type says what was built.
  ) as unknown as MoveOperations<M>

/** What leads a topic from step to step. */
export const topicMoveOperations = operationsOf(leadMoves) satisfies Record<string, Operation>

/** What neighbours do. */
export const neighbourOperations = {
  raiseTopic: {
    method: 'POST',
    path: '/topics',
    by: 'signedIn',
    about: '提事',
    body: RaiseCommand,
    answer: oneTopic,
    status: 201,
    isCommand: true,
  },
  ...operationsOf(sideMoves),
} as const satisfies Record<string, Operation>

/** 承诺事项. */
export const promiseOperations = operationsOf(promiseMoves) satisfies Record<string, Operation>
