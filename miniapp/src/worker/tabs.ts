import type { Merged } from '../staff/mergeQueues'
import { eaveSentence } from '../staff/eaveSentence'

/**
 * The lists of a worker: what the grid reported, what lies before the unit, to what the unit is called 应哨, what is in
 * one's own hands, and where the unit helps 协办.
 */
export const tabs = {
  grid: { name: '待核实', deed: '先核实', none: '现在没有要核实的' },
  unit: { name: '待接单', deed: '等您接', none: '现在没有等您接的' },
  call: { name: '应哨', deed: '叫您去', none: '现在没有叫您去的' },
  person: { name: '我在办', deed: '在办', none: '现在没有在办的' },
  assist: { name: '协办', deed: '您协办', none: '现在没有请您协办的' },
} as const
export type Tab = keyof typeof tabs
export const tabNames: readonly Tab[] = ['grid', 'unit', 'call', 'person', 'assist']

/** A whistle waits for nobody; what others lead is no turn of one's own. */
const pressing: readonly Tab[] = ['call', 'grid', 'unit', 'person']

export type Lists = Partial<Record<Tab, Merged | undefined>>

/** What is most pressing of all: new ones first, then those in one's hands. Nothing is only what was read. */
export function workSentence(known: Lists, now: number) {
  const said = pressing.map((tab) => {
    const list = known[tab]
    return eaveSentence(tabs[tab].deed, list && { ...list, dueAt: list.orders[0]?.dueAt }, now)
  })
  const { assist: _, ...turns } = known
  const lists = Object.values(turns)
  const allRead = lists.length > 0 && lists.every(Boolean)
  return said.find(Boolean) ?? [allRead ? '现在没有要办的' : '工作台']
}

/** Until somebody chooses: where one is called to; else the first that is not known to be empty. */
export function firstTab(mine: Tab[], known: Lists): Tab {
  if (known.call?.count) return 'call'
  const turns = mine.filter((name) => name !== 'call' && name !== 'assist')
  return turns.find((name) => known[name]?.count !== 0) ?? turns[0] ?? 'person'
}
