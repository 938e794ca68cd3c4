import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { Ulid } from '../ulid'
import {
  AddNeedCommand,
  AddResourceCommand,
  ChangeResourceCommand,
  needById,
  needCommands,
  resourceById,
  RestoreResourceCommand,
  WithdrawResourceCommand,
} from './commands'
import { heardOperation } from './heardOperation'
import { Match, Need, NeedCard, Resource } from './project'
import { needMoves, type NeedMove } from './transitions'

const about: Record<NeedMove, string> = {
  change: '改一条需求',
  match: '需求对接上资源，成为项目：定责任人和期限',
  hand: '换项目的责任人，改期限',
  progress: '记一条项目进展，可以附照片',
  finish: '办成了，写明结果',
  unmatch: '对接不成，退回需求',
  drop: '撤下一条需求，写明原因',
  reopen: '重新列为需求',
}

const desk = ['dispatcher', 'supervisor'] as const
const oneNeed = z.object({ need: Need })
const oneResource = z.object({ resource: Resource })

const moveOf = <M extends NeedMove>(move: M) => ({
  method: 'POST' as const,
  path: `/needs/{needId}/${move}` as const,
  by: ['dispatcher', 'supervisor', 'handler', 'gridWorker', 'admin'] as const,
  about: about[move],
  params: needById,
  body: needCommands[move],
  answer: oneNeed,
  status: 200 as const,
  isCommand: true as const,
})

type MoveOperations = { [M in NeedMove as `${M}Need`]: ReturnType<typeof moveOf<M>> }

const moveOperations = Object.fromEntries(
  needMoves.map((move) => [`${move}Need`, moveOf(move)]),
  // A table made by name cannot say which schema each took.
) as unknown as MoveOperations

const ofResource = <S extends z.ZodMiniType>(name: string, said: string, body: S) =>
  ({
    method: 'POST',
    path: `/resources/{resourceId}/${name}`,
    by: desk,
    about: said,
    params: resourceById,
    body,
    answer: oneResource,
    status: 200,
    isCommand: true,
  }) as const

/** 三份清单: what is offered, what is needed, and what became of it. */
export const projectOperations = {
  resources: {
    method: 'GET',
    path: '/resources',
    by: 'signedIn',
    about: '资源清单；withdrawn 是撤下的',
    query: z.strictObject({ withdrawn: z.optional(z.literal('yes')), cursor: z.optional(Ulid) }),
    answer: z.object({ resources: z.array(Resource), cursor: z.optional(z.string()) }),
    status: 200,
  },
  addResource: {
    method: 'POST',
    path: '/resources',
    by: desk,
    about: '列出一条资源：谁能出什么，什么时候',
    body: AddResourceCommand,
    answer: oneResource,
    status: 201,
    isCommand: true,
  },
  changeResource: ofResource('change', '改一条资源', ChangeResourceCommand),
  withdrawResource: ofResource('withdraw', '撤下一条资源', WithdrawResourceCommand),
  restoreResource: ofResource('restore', '重新列出', RestoreResourceCommand),
  needs: {
    method: 'GET',
    path: '/needs',
    by: 'signedIn',
    about: '需求清单和项目清单：open 等对接，running 在办的项目，past 办成的和撤下的',
    query: z.strictObject({ list: z.enum(['open', 'running', 'past']), cursor: z.optional(Ulid) }),
    answer: z.object({ needs: z.array(NeedCard), cursor: z.optional(z.string()) }),
    status: 200,
  },
  getNeed: {
    method: 'GET',
    path: '/needs/{needId}',
    by: 'signedIn',
    about: '一条需求，或者它成为的项目',
    params: needById,
    answer: oneNeed,
    status: 200,
  },
  matches: {
    method: 'GET',
    path: '/needs/{needId}/matches',
    by: desk,
    about: '对得上的资源，写明为什么',
    params: needById,
    answer: z.object({ matches: z.array(Match) }),
    status: 200,
  },
  addNeed: {
    method: 'POST',
    path: '/needs',
    by: [...desk, 'gridWorker'],
    about: '列为需求；网格员只能列自己社区的，从听到的单子来；一张单只列一次',
    body: AddNeedCommand,
    answer: oneNeed,
    status: 201,
    isCommand: true,
  },
  ...heardOperation,
  followProject: {
    method: 'POST',
    path: '/needs/{needId}/follow',
    by: 'signedIn',
    about: '关注一个项目，有进展就收到消息；不再关注',
    params: needById,
    body: z.strictObject({ isFollowing: z.boolean() }),
    answer: oneNeed,
    status: 200,
    isCommand: true,
  },
  ...moveOperations,
} as const satisfies Record<string, Operation>
