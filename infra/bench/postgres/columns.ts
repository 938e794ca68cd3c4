import { isEnded } from '../../../shared/workOrder/transitions'
import { communityOf, streetOf } from '../../../shared/place/codes'
import { holders } from '../../../functions/keys'
import { isReportersAnswer } from '../../../functions/workOrder/answered'
import { lastOf } from '../../../functions/workOrder/fold'
import type { Deed, StepKept, WorkOrder } from '../../../functions/workOrder/workOrder'

type Value = string | number | boolean | undefined

const time = (milliseconds: number | undefined) =>
  milliseconds === undefined ? undefined : new Date(milliseconds).toISOString()

const at =
  (...deeds: Deed[]) =>
  (order: WorkOrder) =>
    time(lastOf(order, ...deeds)?.at)

const count =
  (...deeds: Deed[]) =>
  ({ steps }: WorkOrder) =>
    steps.filter(({ deed }) => deeds.includes(deed)).length

const ratingOf = (order: WorkOrder) =>
  order.steps.findLast((step: StepKept) => isReportersAnswer(step, order))?.change.rating

/** A row of the table that a Node server over PostgreSQL would keep: all that its board asks for, and no history. */
export const columns: Record<string, readonly [type: string, of: (order: WorkOrder) => Value]> = {
  id: ['text PRIMARY KEY', ({ id }) => id],
  street: ['text NOT NULL', ({ gridId }) => streetOf(gridId)],
  community: ['text NOT NULL', ({ gridId }) => communityOf(gridId)],
  grid: ['text NOT NULL', ({ gridId }) => gridId],
  category: ['text NOT NULL', ({ categoryCode }) => categoryCode],
  unit: ['text', (order) => lastOf(order, 'dispatch')?.change.holder?.replace(holders.unit(''), '')],
  status: ['text NOT NULL', ({ status }) => status],
  desk: ['text', ({ status, holder }) => (status === 'filed' ? holder : undefined)],
  is_open: ['boolean NOT NULL', ({ status }) => !isEnded(status)],
  is_late: ['boolean NOT NULL', ({ hasLapsed }) => hasLapsed],
  is_suspended: ['boolean NOT NULL', ({ suspended }) => suspended !== undefined],
  is_asked: ['boolean NOT NULL', ({ asked }) => asked !== undefined],
  stage_due_at: ['timestamptz', ({ dueAt }) => time(dueAt && dueAt * 1000)],
  reported_at: ['timestamptz NOT NULL', ({ steps }) => time(steps[0]?.at)],
  filed_at: ['timestamptz', at('file', 'handle')],
  dispatched_at: ['timestamptz', at('dispatch')],
  accepted_at: ['timestamptz', at('accept', 'grab', 'handle')],
  finished_at: ['timestamptz', at('finish')],
  closed_at: ['timestamptz', at('close')],
  ended_at: ['timestamptz', at('decline', 'withdraw', 'merge')],
  due_at: ['timestamptz NOT NULL', ({ promisedAt }) => time(promisedAt * 1000)],
  first_due_at: ['timestamptz NOT NULL', ({ steps }) => time((steps[0]?.change.promisedAt ?? 0) * 1000)],
  handled: ['boolean NOT NULL', (order) => lastOf(order, 'handle') !== undefined],
  dispatches: ['int NOT NULL', count('dispatch')],
  returns: ['int NOT NULL', count('return')],
  reworks: ['int NOT NULL', count('rework')],
  reopenings: ['int NOT NULL', count('reopen')],
  extensions: ['int NOT NULL', count('extend')],
  suspensions: ['int NOT NULL', count('suspend')],
  contacted: ['boolean', (order) => ratingOf(order)?.contacted],
  solved: ['text', (order) => ratingOf(order)?.solved],
  satisfied: ['text', (order) => ratingOf(order)?.satisfied],
}

/** One line of what PostgreSQL copies: no value of ours holds a tab or a line's end. */
export const lineOf = (order: WorkOrder) =>
  `${Object.values(columns)
    .map(([, of]) => of(order) ?? '\\N')
    .join('\t')}\n`

export const schema = `
  CREATE TABLE orders (${Object.entries(columns)
    .map(([name, [type]]) => `${name} ${type}`)
    .join(', ')})`

/** What a good engineer would add for this board, made after loading. */
export const indexes = [
  'CREATE INDEX ON orders (street, reported_at)',
  'CREATE INDEX ON orders (street, closed_at)',
  'CREATE INDEX ON orders (street, due_at)',
  'CREATE INDEX ON orders (street) WHERE is_open',
  'VACUUM ANALYZE orders',
]
