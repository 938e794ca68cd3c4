import { useState } from 'react'
import { useQueuesOf } from '../staff/useQueuesOf'

export const checkTabs = ['check', 'ask', 'late'] as const
export type CheckTab = (typeof checkTabs)[number]

/** A supervisor's lists: what is finished and waits to be closed, what is asked, what ran out in other hands. */
export function useCheckLists() {
  const [chosen, setTab] = useState<CheckTab>()
  const all = { check: useQueuesOf('check'), ask: useQueuesOf('ask'), late: useQueuesOf('late') }
  // Until somebody chooses: the first that is not known to be empty.
  const tab = chosen ?? checkTabs.find((name) => all[name].merged?.count !== 0) ?? 'check'
  return { tab, setTab, all, shown: all[tab] }
}

export type CheckLists = ReturnType<typeof useCheckLists>
