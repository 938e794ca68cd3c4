import { useState } from 'react'
import { scopeNames } from '../staff/scopeNames'
import { useQueuesOf } from '../staff/useQueuesOf'
import { useCatalogue } from '../street/useCatalogue'
import { tabNames, type Tab } from './tabs'

/** A worker's lists, each as far as it was read, and which is looked at. */
export function useWorkLists() {
  const [chosen, setTab] = useState<Tab>()
  const [only, setOnly] = useState<string>()
  const { data: catalogue } = useCatalogue()
  const all = {
    grid: useQueuesOf('grid'),
    unit: useQueuesOf('unit'),
    person: useQueuesOf('person'),
  }
  const oneGrid = useQueuesOf('grid', only)
  const mine = tabNames.filter((name) => all[name].queues.length > 0)
  // Until somebody chooses: the first that is not known to be empty.
  const tab = chosen ?? mine.find((name) => all[name].merged?.count !== 0) ?? mine[0] ?? 'person'
  const shown = tab === 'grid' ? oneGrid : all[tab]
  const scopes = [...all.grid.queues, ...all.unit.queues].map(({ id }) => id.replace(/^\w+-/, ''))
  const about = `${catalogue ? scopeNames(catalogue, scopes) : ''} · 只有您自己看得到这一页`.replace(
    /^ · /,
    '',
  )
  return { tab, setTab, only, setOnly, all, mine, shown, about }
}

export type WorkLists = ReturnType<typeof useWorkLists>
