import { useState } from 'react'
import { useQueuesOf } from '../staff/useQueuesOf'

export type CheckTab = 'check' | 'late'

/** A supervisor's lists: what is finished and waits to be closed, and what ran out in other hands. */
export function useCheckLists() {
  const [chosen, setTab] = useState<CheckTab>()
  const all = { check: useQueuesOf('check'), late: useQueuesOf('late') }
  // Until somebody chooses: the first that is not known to be empty.
  const firstKnown = all.check.merged?.count === 0 && all.late.merged?.count ? 'late' : 'check'
  const tab: CheckTab = chosen ?? firstKnown
  return { tab, setTab, all, shown: all[tab] }
}

export type CheckLists = ReturnType<typeof useCheckLists>
