import { keys } from '../../functions/keys'
import { countOrders } from '../../functions/numbers/countOrders'
import { roll } from '../../functions/numbers/roll'
import type { Answer } from '../../shared/contract'
import type { PlanMove } from '../../shared/plan/transitions'
import { campaignStreet } from '../campaign/campaignStreet'
import { keyAt, type Reply } from '../support/app'
import type { tableForFile } from '../support/engine'

export type PlanSeen = Answer<'getPlan'>['plan']
export type Figures = Answer<'planFigures'>['figures']

/** A street, in March 2026, that plans its months. */
export function planStreet(table: ReturnType<typeof tableForFile>) {
  const street = campaignStreet(table)
  const { id } = street.street
  const planOf = (month: string) => `${id}-${month.replace('-', '')}`

  const saidPlan = ({ status, body }: Reply) => ({
    status,
    refusal: body.refusal,
    field: body.field,
    plan: body.plan as PlanSeen,
  })
  const read = async (who: string, month: string) =>
    saidPlan(await street.as(who).get(`/plans/${planOf(month)}`))
  const list = async (who: string) => {
    const { body } = await street.as(who).get('/plans')
    return (body.plans as PlanSeen[]).map(({ month, status }) => `${month} ${status}`)
  }
  const figures = async (who: string, month: string) =>
    (await street.as(who).get(`/plans/${planOf(month)}/figures`)).body.figures as Figures

  const entry = (more: object = {}) => ({
    title: '楼道里的电动车',
    target: '六栋老楼的楼道里不再停车充电',
    unitId: `${id}U01`,
    ...more,
  })
  /** Moves it as it stands. */
  async function move(who: string, month: string, [deed, body, key]: [PlanMove, object, key?: string]) {
    const { plan } = await read('qin', month)
    const sent = { version: plan?.version ?? 0, ...body }
    return saidPlan(await street.as(who).post(`/plans/${planOf(month)}/${deed}`, sent, key))
  }
  const add = (month: string, more: object = {}, key = keyAt(street.clock.now)) =>
    move('qin', month, ['add', entry(more), key])
  const done = { result: 'done', words: '装了十二个充电位' }

  /** Whatever was reported is counted, and the days that are over are summed up. */
  async function summedUp(ids: string[]) {
    const { table } = street.deps
    const heads = await table.many(ids.map(keys.order))
    await countOrders(
      heads.map((after) => ({ key: { PK: after.PK, SK: after.SK }, before: undefined, after })),
      street.deps,
    )
    await roll(id, { ...street.deps, reckonings: [] })
  }

  /** To a day of a month, in the morning in China. */
  const go = (day: string) => (street.clock.now = Date.parse(`${day}T02:00:00Z`))

  return Object.assign(street, {
    planOf,
    saidPlan,
    readPlan: read,
    plans: list,
    counts: figures,
    entry,
    move,
    add,
    done,
    go,
    summedUp,
  })
}
