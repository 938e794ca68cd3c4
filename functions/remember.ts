/** Of more than these the oldest goes: a process lives for days, and meets a whole city. */
const mostKept = 5000

/** Keeps what was loaded for so long, per process: what changes rarely costs no round trip. Failures are not kept. */
export function remember<T>(milliseconds: number, now: () => number, load: (key: string) => Promise<T>) {
  const kept = new Map<string, { at: number; value: Promise<T> }>()
  return {
    get(key: string) {
      const known = kept.get(key)
      // A clock set back must not keep the old for ever.
      if (known && Math.abs(now() - known.at) < milliseconds) return known.value
      const value = load(key)
      kept.delete(key)
      kept.set(key, { at: now(), value })
      if (kept.size > mostKept) kept.delete(String(kept.keys().next().value))
      value.catch(() => kept.delete(key))
      return value
    },
    forget: (key: string) => void kept.delete(key),
  }
}
