import { useState } from 'react'
import { scopeNames } from '../staff/scopeNames'
import { useQueuesOf } from '../staff/useQueuesOf'
import { useCatalogue } from '../street/useCatalogue'
import { firstTab, tabNames, type Tab } from './tabs'

/** A worker's lists, each as far as it was read, and which is looked at. */
export function useWorkLists() {
  const [chosen, setTab] = useState<Tab>()
  const [only, setOnly] = useState<string>()
  const { data: catalogue } = useCatalogue()
  const all = {
    grid: useQueuesOf('grid'),
    unit: useQueuesOf('unit'),
    call: useQueuesOf('call'),
    person: useQueuesOf('person'),
    assist: useQueuesOf('assist', { isAsleep: chosen !== 'assist' }),
  }
  const oneGrid = useQueuesOf('grid', { only })
  const mine = tabNames.filter((name) => all[name].queues.length > 0)
  const known = Object.fromEntries(mine.map((name) => [name, all[name].merged]))
  const tab = chosen ?? firstTab(mine, known)
  const shown = tab === 'grid' ? oneGrid : all[tab]
  const scopes = [...all.grid.queues, ...all.unit.queues].map(({ id }) => id.replace(/^\w+-/, ''))
  const about = `${catalogue ? scopeNames(catalogue, scopes) : ''} · 只有您自己看得到这一页`.replace(
    /^ · /,
    '',
  )
  return { tab, setTab, only, setOnly, all, mine, known, shown, about }
}

export type WorkLists = ReturnType<typeof useWorkLists>
