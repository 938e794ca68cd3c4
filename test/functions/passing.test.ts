import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb'
import { isPassing } from '../../functions/isPassing'
import { isOvertaken } from '../../functions/table/cancelled'

const cancelledFor = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  })

describe('a transaction that was cancelled', () => {
  it('was overtaken only where an item was not as it was read', () => {
    expect(isOvertaken(cancelledFor('None', 'ConditionalCheckFailed'))).toBe(true)
    for (const code of ['TransactionConflict', 'ThrottlingError', 'ValidationError'])
      expect([code, isOvertaken(cancelledFor('None', code))]).toEqual([code, false])
  })

  it('is worth trying again where others were in the way, and a fault where it can never be', () => {
    for (const code of ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])
      expect([code, isPassing(cancelledFor('None', code))]).toEqual([code, true])
    expect(isPassing(cancelledFor('None', 'ValidationError'))).toBe(false)
    expect(isPassing(new TransactionConflictException({ message: 'in the way', $metadata: {} }))).toBe(true)
  })
})
