import { createHash } from 'node:crypto'
import { hashedText, type Receipt } from '../../shared/ballot/receipt'

/** What is published of a ballot. */
export const receiptHash = (receipt: Pick<Receipt, 'motionId' | 'choice' | 'nonce'>) =>
  createHash('sha256').update(hashedText(receipt)).digest('hex')
