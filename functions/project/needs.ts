import type { Answer } from '../../shared/contract'
import type { Outcome } from '../../shared/outcome'
import { needMoves, type NeedMove } from '../../shared/project/transitions'
import type { Handler, Request } from '../handler'
import { markOf, moveOnce } from '../matter/once'
import { decide, mayMove, type NeedCommand } from './decide'
import type { Need } from './need'
import { prepare } from './prepare'
import { openNeed, shown } from './read'
import { needStore } from './store'

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
