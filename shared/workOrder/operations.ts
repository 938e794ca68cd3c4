import * as z from 'zod/mini'
import { PersonId } from '../person/person'
import { UnitId } from '../place/codes'
import type { Operation } from '../operation'
import { commands, OrderCommand, Version } from './commands'
import { OrderId } from './id'
import { Holder, MyCard, Order, Step } from './order'
import { cards, page } from './pages'
import { madeMoves, pathOf, transitions, type MadeMove } from './transitions'
import { moveNames, statusNames } from '../copy'

const byId = z.strictObject({ orderId: OrderId })
const orderAnswer = z.object({ order: Order })

/** 判例: how the street ruled when the same was sent back and forth in the same area. */
export const Precedent = z.object({
  orderId: z.string(),
  number: z.string(),
  holder: Holder,
  at: z.string(),
  words: z.optional(z.string()),
})

/** A unit that the duty list 权责清单 names, and why. */
export const Suggestion = z.object({ unitId: UnitId, name: z.string(), reasons: z.array(z.string()) })

export const orderOperations = {
  order: {
    method: 'POST',
    path: '/orders',
    by: ['resident', 'gridWorker', 'dispatcher', 'admin'],
    about: '点单：报一件事、求助或提建议',
    body: OrderCommand,
    answer: orderAnswer,
    status: 201,
    isCommand: true,
  },
  getOrder: {
    method: 'GET',
    path: '/orders/{orderId}',
    by: 'signedIn',
    about: '一张工单、它走过的路，和您现在能做什么',
    params: byId,
    answer: z.object({
      order: Order,
      steps: z.array(Step),
      moves: z.array(z.enum(madeMoves as [MadeMove, ...MadeMove[]])),
      suggestion: z.optional(Suggestion),
      precedent: z.optional(Precedent),
      /** 反复: the third of its kind at this place, for who works on it. */
      isAgain: z.optional(z.literal(true)),
      /** Grid workers of the order's community, for a dispatcher who wants one by name. */
      workers: z.optional(
        z.array(z.object({ id: PersonId, name: z.string(), gridNames: z.array(z.string()) })),
      ),
    }),
    status: 200,
  },
  myOrders: {
    method: 'GET',
    path: '/me/orders',
    by: 'signedIn',
    about: '我报的事，新的在前',
    query: z.strictObject(page),
    answer: cards(MyCard),
    status: 200,
  },
} as const satisfies Record<string, Operation>

type MoveOperation<M extends MadeMove> = {
  method: 'POST'
  path: string
  by: 'signedIn'
  about: string
  params: typeof byId
  body: z.ZodMiniType<{ version: number } & z.output<(typeof commands)[M]>>
  answer: typeof orderAnswer
  status: 200
  isCommand: true
}

const aboutMove = (move: MadeMove) => {
  const { from, to } = transitions[move]
  const names = from.map((status) => statusNames[status]).join('、')
  return `${moveNames[move]}：${names}${to ? ` → ${statusNames[to]}` : '，状态不变'}`
}

const moveOperation = <M extends MadeMove>(move: M): MoveOperation<M> => ({
  method: 'POST',
  path: `/orders/{orderId}/${pathOf(move)}`,
  // Who may is the transition table's to say, order by order; a role elsewhere would be a second truth.
  by: 'signedIn',
  about: aboutMove(move),
  params: byId,
  // zod cannot tell TypeScript that extending the schema of this very move keeps its shape.
  body: z.strictObject({ version: Version, ...commands[move].shape }) as unknown as MoveOperation<M>['body'],
  answer: orderAnswer,
  status: 200,
  isCommand: true,
})

/** One operation for each move but the first, made from the transition table and the command schemas. */
export const moveOperations = Object.fromEntries(madeMoves.map((move) => [move, moveOperation(move)])) as {
  [M in MadeMove]: MoveOperation<M>
}
