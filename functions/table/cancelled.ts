type Cancelled = { name?: string; CancellationReasons?: { Code?: string }[] }

/** Whether a transaction was cancelled because an item was not as it was read; any other reason is none of ours. */
export function isOvertaken(error: unknown) {
  const { name, CancellationReasons: reasons = [] } = error as Cancelled
  return (
    name === 'TransactionCanceledException' && reasons.some(({ Code }) => Code === 'ConditionalCheckFailed')
  )
}
