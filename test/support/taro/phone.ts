type Call = { name: string; options: Record<string, unknown> }
type Hook = 'didShow' | 'didHide' | 'pullDownRefresh' | 'reachBottom'

/**
 * The phone behind the stand-in for `@tarojs/taro`. A test sets what it answers and reads what it was asked; each
 * test file has its own, and `forget` makes it new.
 */
export const phone = {
  storage: new Map<string, unknown>(),
  /** What lies in its files, by path. */
  files: new Map<string, unknown>(),
  /** What an interface answers, by name; an error thrown is its failure. Without one it answers `{}`. */
  answers: new Map<string, (options: Record<string, unknown>) => unknown>(),
  calls: [] as Call[],
  params: {} as Record<string, string>,
  path: 'pages/home/home',
  hooks: new Map<Hook, Set<() => void>>(),
  listeners: new Map<string, Set<(event: never) => void>>(),

  /** What a page hears: it is shown again, pulled down, scrolled to its end. */
  happen(hook: Hook) {
    phone.hooks.get(hook)?.forEach((act) => act())
  },
  /** What the program hears: `emit('NetworkStatusChange', { isConnected: false })`. */
  emit(name: string, event: object = {}) {
    phone.listeners.get(name)?.forEach((listen) => listen(event as never))
  },
  forget() {
    phone.storage.clear()
    phone.files.clear()
    phone.answers.clear()
    phone.calls.length = 0
    phone.params = {}
  },
}

export const listenersOf = <Name extends string, Listener>(all: Map<Name, Set<Listener>>, name: Name) => {
  const known = all.get(name) ?? new Set<Listener>()
  all.set(name, known)
  return known
}
