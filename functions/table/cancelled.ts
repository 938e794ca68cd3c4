import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'

/** Whether a transaction was cancelled because an item was not as it was read; any other reason is none of ours. */
export const isOvertaken = (error: unknown) =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed')
