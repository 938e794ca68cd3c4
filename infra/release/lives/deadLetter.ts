import type { DynamoDBRecord } from 'aws-lambda'
import { consume } from '../../../functions/stream/consume'
import { streetId } from '../../demo/communities'
import type { Release } from '../releaseOver'

/** A change to an order whose steps nobody can read: set apart, with its reason. */
export async function deadLetter({ deps }: Release) {
  const key = { PK: { S: `G#${streetId}#00101#2611` }, SK: { S: 'O#01KA0000000000000000000000' } }
  const record: DynamoDBRecord = {
    eventID: 'kept-poison',
    eventName: 'MODIFY',
    dynamodb: {
      Keys: key,
      NewImage: { ...key, t: { L: [{ S: '?' }] }, v: { N: '1' } },
      SequenceNumber: '000000000000000000001',
      ApproximateCreationDateTime: Math.floor(deps.now() / 1000),
    },
  }
  const messages = { send: async () => ({ is: 'later' as const }) }
  await consume({ Records: [record] }, { ...deps, messages, log: () => {} })
}
