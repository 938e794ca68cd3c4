/** The table was out of reach or too busy, however often it was asked: worth trying again, unlike a bug. */
export const isPassing = (error: unknown) => {
  const { name = '', code = '' } = error as { name?: string; code?: string }
  return (
    /Timeout|Throttl|ThroughputExceeded|LimitExceeded|InternalServer|ServiceUnavailable/.test(name) ||
    /^E[A-Z]+$/.test(code)
  )
}
