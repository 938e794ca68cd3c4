/** The places of things whose name came before in the same list, with that name. */
export function repeats<T>(things: readonly T[], nameOf: (thing: T) => string) {
  const seen = new Set<string>()
  return things.flatMap((thing, at) => {
    const name = nameOf(thing)
    if (seen.has(name)) return [{ at, name }]
    seen.add(name)
    return []
  })
}
