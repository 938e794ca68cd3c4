type Found = { PK?: { S?: string }; SK?: { S?: string }; S?: string }

/** The keys a request names, wherever its command keeps them: `PK|SK` of items, and the values of a query. */
export function keysIn(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return []

  const { PK, SK, S } = input as Found
  if (S !== undefined) return [S]
  if (PK?.S !== undefined) return [`${PK.S}|${SK?.S ?? ''}`]
  return Object.values(input).flatMap(keysIn)
}
