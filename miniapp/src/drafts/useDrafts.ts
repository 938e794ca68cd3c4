import { useMemo, useSyncExternalStore } from 'react'
import { ownerNow, watchSession } from '../session'
import { box, sender } from './outbox'

export const useOwner = () => useSyncExternalStore(watchSession, ownerNow, ownerNow)

/** What this person has written and not sent yet: decided ones first, in the order they go. */
export function useDrafts(source = box) {
  const all = useSyncExternalStore(source.watch, source.all, source.all)
  const owner = useOwner()
  return useMemo(() => {
    const mine = all.filter(({ by }) => by === owner)
    return {
      waiting: mine.filter(({ stage }) => stage !== 'writing'),
      writing: mine.filter(({ stage }) => stage === 'writing'),
    }
  }, [all, owner])
}

export function useDraft(id: string, source = box) {
  const get = () => source.get(id)
  return useSyncExternalStore(source.watch, get, get)
}

/** Which draft is on its way, and when the next try is. */
export const useSending = (source = sender) => useSyncExternalStore(source.watch, source.state, source.state)
