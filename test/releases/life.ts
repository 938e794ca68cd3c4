import { communityOf } from '../../shared/place/codes'
import { isUnplaced } from '../../shared/place/codes'
import type { Answer } from '../../shared/contract'
import {
  dispatchersOf,
  handlersOf,
  streetDispatchers,
  supervisors,
  workersOf,
} from '../../infra/demo/history/cast'
import { unitIds } from '../../infra/demo/units'

export type Seen = Answer<'getOrder'>
export type Step = { by: string; move: string; body: object }

const [first = '', second = '', third = ''] = supervisors

/** Whoever may be the one: who holds it, who of its unit does, who looks after its place. */
function hands({ order: { holder, gridId } }: Seen) {
  if (holder?.kind === 'unit') return handlersOf(holder.id.slice('unit-'.length))
  if (holder?.kind === 'person') return [holder.id.slice('person-'.length)]
  return workersOf(gridId)
}

const desks = ({ order: { gridId } }: Seen) => [
  ...dispatchersOf(communityOf(gridId)),
  ...streetDispatchers,
  'zhaihuaisu',
]

type Turn = { by: string[]; move: string; body: object }

const roads = { lead: { unitId: unitIds.roads } }

function filing(seen: Seen): Turn {
  const by = workersOf(seen.order.gridId)
  return isUnplaced(seen.order.gridId)
    ? { by, move: 'decline', body: { reason: '打不回去' } }
    : { by, move: 'file', body: { note: '去看过了' } }
}

/** What comes next in an order's life, and who might do it. */
const turns: Partial<Record<Seen['order']['status'], (seen: Seen) => Turn[]>> = {
  ordered: (seen) => [filing(seen)],
  filed: (seen) => [{ by: desks(seen), move: 'dispatch', body: roads }],
  dispatched: (seen) => [
    { by: hands(seen), move: 'accept', body: {} },
    { by: workersOf(seen.order.gridId), move: 'grab', body: {} },
  ],
  accepted: (seen) => [
    { by: [first], move: 'grant', body: { reason: '同意' } },
    { by: [first], move: 'resume', body: { reason: '天晴了' } },
    { by: hands(seen), move: 'finish', body: { note: '办好了' } },
  ],
  finished: () => [{ by: [first, second, third], move: 'close', body: { verdict: 'solved' } }],
  closed: () => [{ by: [second], move: 'reopen', body: { reason: '又坏了' } }],
}

/** Those who may be asked, the likeliest first. */
export const turnsOf = (seen: Seen): Step[] =>
  (turns[seen.order.status]?.(seen) ?? []).flatMap(({ by, ...turn }) =>
    by.map((who) => ({ by: who, ...turn })),
  )
