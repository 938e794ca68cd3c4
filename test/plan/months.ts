import type { tableForFile } from '../support/engine'
import { planStreet, type PlanSeen } from './planStreet'

export const titles = ({ list }: PlanSeen) => list.map(({ title }) => title)
export const idAt = ({ list }: PlanSeen, at: number) => list[at]?.id ?? ''

/** A street in which each test has a month of its own. */
export function monthsOf(table: ReturnType<typeof tableForFile>) {
  const street = planStreet(table)
  const at = { month: '2026-03' }

  function nextMonth() {
    const [year = 0, number = 1] = at.month.split('-').map(Number)
    at.month = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
    street.go(`${at.month}-02`)
  }

  async function published(...names: string[]) {
    for (const title of names) await street.add(at.month, { title })
    return (await street.move('qin', at.month, ['publish', {}])).plan
  }

  /** Begins again in a month that nothing of the others reaches. */
  async function afresh() {
    const { plan } = await street.readPlan('qin', at.month)
    for (const { id } of plan?.status === 'published'
      ? plan.list.filter((one) => !one.result && !one.dropped)
      : [])
      await street.move('qin', at.month, ['settle', { entryId: id, ...street.done }])
    await street.move('qin', at.month, ['close', {}])
    nextMonth()
  }

  return { street, at, nextMonth, published, afresh }
}
