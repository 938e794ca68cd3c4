import type { Consumer } from './pump'

/**
 * Several readers of one stream, with one mark of how far it was read: what one of them asks for again, all hear again,
 * which changes nothing for those who had heard it.
 */
export const oneAfterAnother =
  (consumers: Consumer[]): Consumer =>
  async (event) => {
    for (const consume of consumers) {
      const answer = await consume(event)
      if (answer.batchItemFailures.length > 0) return answer
    }
    return { batchItemFailures: [] }
  }
