import { covers, scopesOf, type Actor } from '../../shared/actor'
import type { Answer } from '../../shared/contract'
import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { CommunityId } from '../../shared/place/codes'
import { needMoves, type NeedMove } from '../../shared/project/transitions'
import type { Handler, Request } from '../handler'
import { makeOnce, markOf, moveOnce } from '../matter/once'
import { servesDesk } from '../topic/claims'
import { isHere } from '../topic/isHere'
import { personal } from '../topic/personal'
import { sightOf as sightOfOrder } from '../workOrder/claims'
import { decide, mayMove, type NeedCommand } from './decide'
import type { Need } from './need'
import { prepare, publicWords } from './prepare'
import { openNeed, shown } from './read'
import { needStore } from './store'

type Adding = Request<'addNeed'>

async function hasSeen(orderId: string | undefined, { deps, actor }: Adding) {
  if (orderId === undefined) return true
  const order = orderId.startsWith(`${actor.street}-`) ? await deps.workOrders.get(orderId) : undefined
  return order !== undefined && sightOfOrder(order, actor) === 'whole'
}

/** Whoever goes from door to door there 走访 brings what was heard; the desk takes it from here. */
const walksIn = (community: string, actor: Actor) =>
  CommunityId.safeParse(community).success &&
  scopesOf(actor, 'gridWorker').some((scope) => covers(community, scope))

async function mayAdd(request: Adding) {
  const { actor, street, input } = request
  const { place, orderId } = input.body
  if (!isHere([place], street)) return refuse('outsideStreet', { field: 'place' })
  const mayList = servesDesk(actor, place) || (orderId !== undefined && walksIn(place, actor))
  if (!mayList) return refuse('notYourRole', { field: 'place' })
  if (!(await hasSeen(orderId, request))) return refuse('notFound', { field: 'orderId' })
  return personal(publicWords(input.body), 'title')
}

export const addNeed: Handler<'addNeed'> = async (request) => {
  const { deps, input } = request
  const made = await makeOnce<Need>(request, {
    purpose: 'need',
    content: input.body,
    store: needStore(deps.table),
    judge: async (id, mark) => {
      const refused = await mayAdd(request)
      if (refused) return refused
      const step = { deed: 'add', as: 'desk', at: deps.now(), ...mark, status: 'open' } as const
      return done(known({ id, ...input.body, status: 'open' as const, version: 1, steps: [step] }))
    },
  })
  return made.ok ? shown(made.value, request) : made
}

type Asked = Request<'finishNeed'>

async function move(deed: NeedMove, request: Asked): Promise<Outcome<Answer<'finishNeed'>>> {
  const { deps, actor, input } = request
  const opened = await openNeed(input.params.needId, request)
  if (!opened.ok) return opened
  const { version: _version, ...content } = input.body
  const mark = markOf(request, content)
  // The body was read with this very move's schema, by the contract.
  const command = { move: deed, input: input.body } as unknown as NeedCommand
  const judge = async (need: Need): Promise<Outcome<Need>> => {
    const may = mayMove(deed, need, actor)
    if (!may.ok) return may
    const prepared = await prepare(command, request)
    if (!prepared.ok) return prepared
    return decide(need, command, { ...prepared.value, actor, mark, now: deps.now() })
  }
  const moved = await moveOnce(opened.value, { deed, mark, store: needStore(deps.table), judge })
  return moved.ok ? shown(moved.value, request) : moved
}

/** Handlers of all moves, by the names their operations have. */
export const moveHandlers = Object.fromEntries(
  needMoves.map((name) => [`${name}Need`, (request: Asked) => move(name, request)]),
  // Each takes what its own schema has read; a table by name cannot say so.
) as unknown as { [M in NeedMove as `${M}Need`]: Handler<`${M}Need`> }
