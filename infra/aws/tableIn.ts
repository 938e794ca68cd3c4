import { RemovalPolicy, type Stack } from 'aws-cdk-lib'
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
  type GlobalSecondaryIndexPropsV2,
} from 'aws-cdk-lib/aws-dynamodb'
import { Key } from 'aws-cdk-lib/aws-kms'
import { expiresAttribute, table as shape } from '../table'
import type { Settings } from './settings'

type KeyPart = { AttributeName: string; KeyType: 'HASH' | 'RANGE' }
type Index = (typeof shape.GlobalSecondaryIndexes)[number]

function keyOf(schema: readonly KeyPart[]) {
  const named = (type: KeyPart['KeyType']) => ({
    name: schema.find(({ KeyType }) => KeyType === type)?.AttributeName ?? '',
    type: AttributeType.STRING,
  })
  return { partitionKey: named('HASH'), sortKey: named('RANGE') }
}

const indexOf = ({ IndexName, KeySchema, Projection }: Index): GlobalSecondaryIndexPropsV2 => ({
  indexName: IndexName,
  ...keyOf(KeySchema),
  ...('NonKeyAttributes' in Projection
    ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: Projection.NonKeyAttributes }
    : { projectionType: ProjectionType.KEYS_ONLY }),
})

const warmth = ({ warmReads, warmWrites }: Settings) =>
  warmReads && warmWrites
    ? { warmThroughput: { readUnitsPerSecond: +warmReads, writeUnitsPerSecond: +warmWrites } }
    : {}

/** Restored from the first one, and so under the same key; that one stays where it is. */
function restoredIn(stack: Stack, encryptionKey: Key, { restoredTable, restoredStream }: Settings) {
  if (!restoredStream) throw new Error('a restored table is read by its stream: EMULIN_RESTORED_STREAM')
  const named = { tableName: restoredTable, tableStreamArn: restoredStream }
  return TableV2.fromTableAttributes(stack, 'Restored', { ...named, encryptionKey })
}

/** The table of infra/table.ts, under a key of its own, that nobody takes down by mistake. */
export function tableIn(stack: Stack, settings: Settings) {
  const key = new Key(stack, 'TableKey', {
    description: `${settings.name}: the table`,
    enableKeyRotation: true,
    // Without it every backup is unreadable.
    removalPolicy: RemovalPolicy.RETAIN,
  })
  const own = new TableV2(stack, 'Table', {
    tableName: settings.name,
    ...keyOf(shape.KeySchema),
    globalSecondaryIndexes: shape.GlobalSecondaryIndexes.map(indexOf),
    billing: Billing.onDemand(),
    ...warmth(settings),
    dynamoStream: StreamViewType[shape.StreamSpecification.StreamViewType],
    timeToLiveAttribute: expiresAttribute,
    encryption: TableEncryptionV2.customerManagedKey(key),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  const table = settings.restoredTable ? restoredIn(stack, key, settings) : own
  return { key, table, indexes: shape.GlobalSecondaryIndexes.map(({ IndexName }) => IndexName) }
}

export type TableMade = ReturnType<typeof tableIn>
