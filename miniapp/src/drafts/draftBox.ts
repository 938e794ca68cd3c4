import type { Draft } from './draft'

/** The phone's storage, as far as drafts need it. `keep` says whether there was room. */
export type Drawer = { keep: (name: string, value: unknown) => boolean; kept: (name: string) => unknown }

export type DraftBox = ReturnType<typeof draftBox>

const place = 'drafts'

function read(text: unknown): Draft[] {
  if (typeof text !== 'string' || !text) return []
  const drafts: unknown = JSON.parse(text)
  return Array.isArray(drafts) ? (drafts as Draft[]) : []
}

/** Every draft of this phone, in the order they are sent. One value in the storage: a change is whole or not there. */
export function draftBox(drawer: Drawer) {
  const listeners = new Set<() => void>()
  let drafts = read(drawer.kept(place))
  let isKept = true

  function write(next: Draft[]) {
    drafts = next
    isKept = drawer.keep(place, JSON.stringify(next))
    listeners.forEach((listener) => listener())
  }

  return {
    all: () => drafts,
    get: (id: string) => drafts.find((draft) => draft.id === id),
    /** Whether the phone had room for the last change. */
    isKept: () => isKept,

    /** In its place, or at the end if it is new. */
    put(draft: Draft) {
      const isKnown = drafts.some(({ id }) => id === draft.id)
      write(isKnown ? drafts.map((other) => (other.id === draft.id ? draft : other)) : [...drafts, draft])
    },

    /** Whoever decides last is sent last. */
    putLast(draft: Draft) {
      write([...drafts.filter(({ id }) => id !== draft.id), draft])
    },

    /** Nothing comes back that was thrown away meanwhile. */
    change(id: string, change: (draft: Draft) => Draft) {
      if (drafts.some((draft) => draft.id === id)) {
        write(drafts.map((draft) => (draft.id === id ? change(draft) : draft)))
      }
    },

    remove(id: string) {
      if (drafts.some((draft) => draft.id === id)) write(drafts.filter((draft) => draft.id !== id))
    },

    /** Another window of the same browser wrote. */
    reread() {
      drafts = read(drawer.kept(place))
      listeners.forEach((listener) => listener())
    },

    watch(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
