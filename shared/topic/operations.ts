import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { CommunityId, StreetId } from '../place/codes'
import { numberInQuery } from '../place/place'
import { Procedure, ProcedureKept } from '../procedure/procedure'
import { Version } from '../workOrder/commands'
import {
  leadMoves,
  promiseMoves,
  RaiseCommand,
  sideMoves,
  topicCommands,
  TopicId,
  type SideMove,
} from './commands'
import { Similar, Topic, TopicCard } from './topic'
import type { TopicMove } from './transitions'

const byId = z.strictObject({ topicId: TopicId })
const ProcedureId = z.string().check(z.regex(/^[a-z][a-z0-9]{1,19}$/))

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

const moved = z.object({ topic: Topic })

const moveOf = <M extends TopicMove>(move: M) => ({
  method: 'POST' as const,
  path: `/topics/{topicId}/${move}` as const,
  by: 'signedIn' as const,
  about: about[move],
  params: byId,
  answer: moved,
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

export const topicOperations = {
  procedures: {
    method: 'GET',
    path: '/procedures',
    by: 'signedIn',
    about: '街道的议事规程',
    answer: z.object({ procedures: z.array(ProcedureKept) }),
    status: 200,
  },
  saveProcedure: {
    method: 'PUT',
    path: '/procedures/{procedureId}',
    by: ['admin'],
    about: '改一份议事规程，或者新写一份；走着的议题照原来的走',
    params: z.strictObject({ procedureId: ProcedureId }),
    body: z.strictObject({
      /** As it was read; 0 for a new one. */
      version: z.int().check(z.gte(0)),
      procedure: Procedure,
      isOff: z.boolean(),
    }),
    answer: z.object({ kept: ProcedureKept }),
    status: 200,
  },
  topics: {
    method: 'GET',
    path: '/topics',
    by: 'signedIn',
    about: '一个社区的议题，和整个街道的；past 是已经结束的',
    query: z.strictObject({
      desk: z.union([CommunityId, StreetId]),
      past: z.optional(z.literal('yes')),
      cursor: z.optional(z.string().check(z.maxLength(200))),
      limit: z.optional(z.pipe(numberInQuery, z.int().check(z.gte(1), z.lte(50)))),
    }),
    answer: z.object({ topics: z.array(TopicCard), cursor: z.optional(z.string()) }),
    status: 200,
  },
  myTopics: {
    method: 'GET',
    path: '/me/topics',
    by: 'signedIn',
    about: '我提的、附议的、投过票的、牵头的议题，新的在前',
    answer: z.object({ topics: z.array(TopicCard) }),
    status: 200,
  },
  getTopic: {
    method: 'GET',
    path: '/topics/{topicId}',
    by: 'signedIn',
    about: '一件议题，和我现在能做的',
    params: byId,
    answer: moved,
    status: 200,
  },
} as const satisfies Record<string, Operation>

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
    answer: moved,
    status: 201,
    isCommand: true,
  },
  ...operationsOf(sideMoves),
} as const satisfies Record<string, Operation>

/** 承诺事项. */
export const promiseOperations = operationsOf(promiseMoves) satisfies Record<string, Operation>

/** A topic as a table. */
export const recordOperations = {
  exportTopic: {
    method: 'GET',
    path: '/topics/{topicId}/export',
    by: 'signedIn',
    about: '一件议题的全部记录，成表格',
    params: byId,
    answer: z.object({ fileName: z.string(), csv: z.string() }),
    status: 200,
  },
} as const satisfies Record<string, Operation>

/** 比一比, served with the other lists that look around. */
export const likeOperations = {
  similarTopics: {
    method: 'POST',
    path: '/topics/similar',
    by: 'signedIn',
    about: '提事之前先比一比：像不像已有的议题和单子',
    body: z.strictObject({ words: RaiseCommand.shape.text, places: RaiseCommand.shape.places }),
    answer: Similar,
    status: 200,
  },
} as const satisfies Record<string, Operation>
