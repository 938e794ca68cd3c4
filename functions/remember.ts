/** Keeps what was loaded for so long, per process: what changes rarely costs no round trip. Failures are not kept. */
export function remember<T>(milliseconds: number, now: () => number, load: (key: string) => Promise<T>) {
  const kept = new Map<string, { at: number; value: Promise<T> }>()
  return {
    get(key: string) {
      const known = kept.get(key)
      // A clock set back must not keep the old for ever.
      if (known && Math.abs(now() - known.at) < milliseconds) return known.value
      const value = load(key)
      kept.set(key, { at: now(), value })
      value.catch(() => kept.delete(key))
      return value
    },
    forget: (key: string) => void kept.delete(key),
  }
}
