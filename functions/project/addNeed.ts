import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Handler, Request } from '../handler'
import { isKeyTimely } from '../idempotency'
import { makeOnce, markOf, ownId, type Mark } from '../matter/once'
import { mayAdd } from './mayAdd'
import type { Need } from './need'
import { shown } from './read'
import { heardStore, needStore } from './store'

type Adding = Request<'addNeed'>

const purpose = 'need'

async function judge(request: Adding, id: string, mark: Mark): Promise<Outcome<Need>> {
  const refused = await mayAdd(request)
  if (refused) return refused
  const step = { deed: 'add', as: 'desk', at: request.deps.now(), ...mark, status: 'open' } as const
  return done(known({ id, ...request.input.body, status: 'open' as const, version: 1, steps: [step] }))
}

/** The need that an order has become, if it has. */
async function needOf(orderId: string, { deps }: Adding) {
  const [heard] = await heardStore(deps.table).of([orderId])
  return heard && needStore(deps.table).get(heard.needId)
}

/** Answered as the first time where this very command listed it. */
function replay({ steps }: Need, mark: Mark) {
  const [first] = steps
  if (first?.key !== mark.key || first.by !== mark.by) return undefined
  return first.said === mark.said ? 'same' : 'otherContent'
}

const answerOf = (there: Need, mark: Mark): Outcome<Need> => {
  const again = replay(there, mark)
  if (again === 'same') return done(there)
  return refuse(again ? 'keyReused' : 'needListed', { field: 'orderId' })
}

/** One order, one need, whoever lists it and however many at once: its id is decided once, and written once. */
async function listHeard(request: Adding, orderId: string): Promise<Outcome<Need>> {
  const { deps, key } = request
  const store = needStore(deps.table)
  const mark = markOf(request, request.input.body)
  const there = await needOf(orderId, request)
  if (there && replay(there, mark)) return answerOf(there, mark)
  if (!isKeyTimely(key, deps.now())) return refuse('keyExpired')
  const judged = await judge(request, ownId(request, purpose), mark)
  if (!judged.ok) return judged
  if (there) return answerOf(there, mark)
  const id = await heardStore(deps.table).claim(orderId, judged.value.id)
  const made = { ...judged.value, id }
  return answerOf((await store.create(made)) ?? made, mark)
}

const listOne = (request: Adding) =>
  makeOnce<Need>(request, {
    purpose,
    content: request.input.body,
    store: needStore(request.deps.table),
    judge: (id, mark) => judge(request, id, mark),
  })

/** 列为需求. */
export const addNeed: Handler<'addNeed'> = async (request) => {
  const { orderId } = request.input.body
  const made = await (orderId === undefined ? listOne(request) : listHeard(request, orderId))
  return made.ok ? shown(made.value, request) : made
}
