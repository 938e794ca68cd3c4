import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'

/** What a card 待办卡 shows: category, place, counts. Never a resident's words or an exact point. */
const card = ['k', 'c', 's', 'p', 'g', 'b', 'gh', 'j', 'ph', 'r']

const index = (name: string, projection: 'keys' | readonly string[]) => ({
  IndexName: name,
  KeySchema: [
    { AttributeName: `${name[0]}p`, KeyType: 'HASH' as const },
    { AttributeName: `${name[0]}s`, KeyType: 'RANGE' as const },
  ],
  Projection:
    projection === 'keys'
      ? { ProjectionType: 'KEYS_ONLY' as const }
      : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...projection] },
})

const string = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const })

/** Items disappear some time after this attribute (epoch seconds): photo tickets, personal data past its date. */
export const expiresAttribute = 'x'

/**
 * The one table, as every place that makes it reads it: the one-machine stack, the tests, the cloud.
 * The indexes are sparse: an item without the index keys is not in it and costs it nothing.
 */
export const table = {
  KeySchema: [
    { AttributeName: 'PK', KeyType: 'HASH' },
    { AttributeName: 'SK', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: ['PK', 'SK', 'qp', 'qs', 'dp', 'ds', 'mp', 'ms', 'np', 'ns'].map(string),
  GlobalSecondaryIndexes: [
    index('queue', card),
    index('due', 'keys'),
    index('mine', 'keys'),
    index('near', ['c']),
  ],
  BillingMode: 'PAY_PER_REQUEST',
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
} satisfies Omit<CreateTableCommandInput, 'TableName'>
