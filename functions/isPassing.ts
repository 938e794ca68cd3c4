/** Others wrote the same item first, again and again: in a moment they will have done. */
export class AlwaysOvertaken extends Error {}

/** The table was out of reach or too busy, however often it was asked: worth trying again, unlike a bug. */
export const isPassing = (error: unknown) => {
  const { name = '', code = '' } = error as { name?: string; code?: string }
  return (
    error instanceof AlwaysOvertaken ||
    /Timeout|Throttl|ThroughputExceeded|LimitExceeded|InternalServer|ServiceUnavailable/.test(name) ||
    /^E[A-Z]+$/.test(code)
  )
}
