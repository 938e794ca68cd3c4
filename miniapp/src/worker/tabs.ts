import type { Merged } from '../staff/mergeQueues'
import { eaveSentence } from '../staff/eaveSentence'

/** The lists of a worker: what the grid reported, what lies before the unit, and what is in one's own hands. */
export const tabs = {
  grid: { name: '待核实', deed: '先核实', none: '现在没有要核实的' },
  unit: { name: '待接单', deed: '等您接', none: '现在没有等您接的' },
  person: { name: '我在办', deed: '在办', none: '现在没有在办的' },
} as const
export type Tab = keyof typeof tabs
export const tabNames = Object.keys(tabs) as Tab[]

export type Lists = Partial<Record<Tab, Merged | undefined>>

/** What is most pressing of all: new ones first, then those in one's hands. Nothing is only what was read. */
export function workSentence(known: Lists, now: number) {
  const said = tabNames.map((tab) => {
    const list = known[tab]
    return eaveSentence(tabs[tab].deed, list && { ...list, dueAt: list.orders[0]?.dueAt }, now)
  })
  const lists = Object.values(known)
  const allRead = lists.length > 0 && lists.every(Boolean)
  return said.find(Boolean) ?? [allRead ? '现在没有要办的' : '工作台']
}
