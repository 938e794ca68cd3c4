type Asked = {
  tableName: string
  /** The table that this one says is worked on: `name` of the item under inPlaceKey. */
  named: unknown
  /** Whether it was restored from a backup. */
  isRestored?: boolean
}

/**
 * Why nobody may work on a table, if so. A restored table and the one it was restored from both say which of the two is
 * worked on: whoever is told to work on the other, by settings that somebody forgot, does not begin. A table that never
 * was restored says nothing.
 */
export function whyOutOfPlace({ tableName, named, isRestored = false }: Asked) {
  if (named === tableName || (named === undefined && !isRestored)) return undefined
  return named === undefined
    ? `the table ${tableName} does not stand in its place yet: npm run restore -- --for-good`
    : `the table ${tableName} is given up: ${String(named)} is worked on in its place`
}
