type Name = string | false | undefined | Record<string, unknown>

/** `slip slip--flat is-pressed`: the names given, and those whose condition holds. */
export const classNames = (...names: Name[]) =>
  names
    .flatMap((name) => (typeof name === 'object' ? Object.keys(name).filter((key) => name[key]) : [name]))
    .filter(Boolean)
    .join(' ')
