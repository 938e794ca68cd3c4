import { useState } from 'react'
import { useQueuesOf } from '../staff/useQueuesOf'

export const checkTabs = ['check', 'ask', 'late', 'back'] as const
export type CheckTab = (typeof checkTabs)[number]

/** A supervisor's lists: what waits to be closed, what is asked, what ran out, and who is to be called back 回访. */
export function useCheckLists() {
  const [chosen, setTab] = useState<CheckTab>()
  const all = {
    check: useQueuesOf('check'),
    ask: useQueuesOf('ask'),
    late: useQueuesOf('late'),
    back: useQueuesOf('back', { isAsleep: chosen !== 'back' }),
  }
  // Until somebody chooses: the first that is not known to be empty.
  const tab = chosen ?? checkTabs.find((name) => name !== 'back' && all[name].merged?.count !== 0) ?? 'check'
  return { tab, setTab, all, shown: all[tab] }
}

export type CheckLists = ReturnType<typeof useCheckLists>
