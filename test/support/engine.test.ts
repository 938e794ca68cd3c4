import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { tableForFile } from './engine'
import { sumUnits } from '../../infra/bench/units'

const table = tableForFile()

const lamp = { PK: 'G#310101001#01#2603', SK: 'O#lamp', v: 1, qp: 'Q#310101001#desk', qs: '2026-03-01' }

const put = (Item: Record<string, unknown>, condition = {}) =>
  table.db.send(new PutCommand({ TableName: table.tableName, Item, ...condition }))

const onlyNew = { ConditionExpression: 'attribute_not_exists(PK)' }

const get = async ({ PK, SK }: typeof lamp) => {
  const key = { TableName: table.tableName, Key: { PK, SK }, ConsistentRead: true }
  return (await table.db.send(new GetCommand(key))).Item
}

describe('the meter', () => {
  it('tells round trips and units of the table and of each index', async () => {
    const { trips } = await table.meter.during(async () => {
      await put(lamp)
      await get(lamp)
    })

    expect(trips.map(({ operation }) => operation)).toEqual(['PutItem', 'GetItem'])
    expect(sumUnits(trips)).toEqual({
      write: { table: 1, queue: 1 },
      read: { table: 1 },
      writes: 2,
      reads: 1,
    })
  })

  it('tells what a query of an index reads', async () => {
    const query = new QueryCommand({
      TableName: table.tableName,
      IndexName: 'queue',
      KeyConditionExpression: 'qp = :desk',
      ExpressionAttributeValues: { ':desk': lamp.qp },
    })

    const { trips } = await table.meter.during(() => table.db.send(query))

    expect(sumUnits(trips).read).toEqual({ table: 0, queue: 0.5 })
  })

  it('names a refused write, for which DynamoDB tells no units', async () => {
    const { trips } = await table.meter.during(() => put(lamp, onlyNew).catch(() => undefined))

    expect(trips).toMatchObject([{ failed: 'ConditionalCheckFailedException', units: [] }])
  })
})

describe('injected faults', () => {
  const bin = { ...lamp, SK: 'O#bin' }

  it('lose a request: the SDK asks again, and the engine hears it once', async () => {
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /O#bin/ })

    const { trips } = await table.meter.during(() => put(bin, onlyNew))

    expect(trips).toHaveLength(1)
  })

  it('lose a reply: the write is there, and the SDK’s own retry meets it', async () => {
    const tree = { ...lamp, SK: 'O#tree' }
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem' })

    await expect(put(tree, onlyNew)).rejects.toThrow('conditional')

    expect(await get(tree)).toEqual(tree)
  })

  it('deliver a request twice', async () => {
    table.faults.inject({ kind: 'duplicate' })

    const { trips } = await table.meter.during(() => put({ ...lamp, SK: 'O#twice' }))

    expect(trips).toHaveLength(2)
  })

  it('fail for good, until mended', async () => {
    table.faults.inject({ kind: 'serverError', times: Infinity })

    await expect(put(bin)).rejects.toMatchObject({ name: 'InternalServerError' })

    table.faults.mend()
    await put(bin)
  })

  it('hold a request until another was served', async () => {
    let release = () => {}
    const served = new Promise<void>((resolve) => (release = resolve))
    table.faults.inject({ kind: 'wait', key: /O#slow/, until: () => served })
    const order: string[] = []

    const slow = put({ ...lamp, SK: 'O#slow' }).then(() => order.push('slow'))
    await put({ ...lamp, SK: 'O#quick' }).then(() => order.push('quick'))
    release()
    await slow

    expect(order).toEqual(['quick', 'slow'])
  })
})
