import { matterKeys } from '../matter/keys'
import { matterStore, type MatterStore } from '../matter/store'
import { queryAll, type Table } from '../table/store'
import { blankPlan, isHandedOn, isOut, type Plan } from './plan'

const listOf = (plan: Plan) => (isOut(plan) ? 'out' : 'draft')

/** As it begins in the month that takes it over: under the same id, what was said stays where it was said. */
const carriedOver = (plan: Plan) =>
  plan.entries
    .filter((entry) => isHandedOn(plan, entry))
    .map(({ isLate: _isLate, ...entry }) => ({ ...entry, notes: [] }))

/** With what an earlier month hands on. That one's closing decides it; here it is written with the next move. */
function withCarried(plan: Plan, earlier: Plan[]): Plan {
  const handed = earlier.filter(({ carriedTo }) => carriedTo === plan.id).flatMap(carriedOver)
  const known = new Set(plan.entries.map(({ id }) => id))
  return { ...plan, entries: [...plan.entries, ...handed.filter(({ id }) => !known.has(id))] }
}

export type PlanStore = MatterStore<Plan> & ReturnType<typeof opening>

function opening(table: Table, kept: MatterStore<Plan>) {
  return {
    /** The plan with what it takes over; nothing where nothing has been planned. */
    async open(id: string): Promise<Plan | undefined> {
      const { PK } = matterKeys.matter('PL', id)
      const items = await queryAll(table, { at: ['PK', PK] })
      const from = items.flatMap((item) => matterKeys.carriedFrom(item) ?? [])
      const own = items.find((item) => matterKeys.isOf('PL', item))
      const earlier = from.length > 0 ? await kept.many(from) : []
      // Only matterStore writes these items.
      const plan = withCarried((own?.is as Plan | undefined) ?? blankPlan(id), earlier)
      return plan.version > 0 || plan.entries.length > 0 ? plan : undefined
    },

    /** Written before the closing that names it, which alone says whether it is so. */
    handOn: (fromId: string, toId: string) => table.put(matterKeys.carriedInto(toId, fromId)),
  }
}

export function planStore(table: Table): PlanStore {
  const kept = matterStore<Plan>(table, { kind: 'PL', listOf })
  return {
    ...kept,
    ...opening(table, kept),
    /** The first move of a month makes its plan: of two, one comes first. */
    async save(plan) {
      if (plan.version > 1) return kept.save(plan)
      const stands = await kept.create(plan)
      return stands === plan ? { kept: true } : { kept: false, found: stands }
    },
  }
}
