import type { DynamoDBStreamEvent } from 'aws-lambda'
import { keyOf } from '../../functions/stream/store'
import { parentsFirst } from '../../infra/local/stream/shards'
import type { Consumer } from '../../infra/local/stream/pump'
import { tableOver, type Table } from '../../functions/table/store'
import { tableForFile } from '../support/engine'
import { streamOfTable } from '../support/streamOf'

const kept = tableForFile()
let stream: ReturnType<typeof streamOfTable>
let table: Table
const heard: string[] = []

beforeAll(() => {
  stream = streamOfTable(kept)
  table = tableOver(kept.db, kept.tableName)
})
afterAll(() => stream.stop())
beforeEach(() => void heard.splice(0))

const namesIn = ({ Records }: DynamoDBStreamEvent) =>
  Records.filter((record) => keyOf(record).PK === 'A').map((record) => ({
    name: keyOf(record).SK,
    itemIdentifier: record.dynamodb?.SequenceNumber ?? '',
  }))

/** Hears all but what fails. */
const listener =
  (fails: (name: string) => boolean = () => false): Consumer =>
  async (event) => {
    const all = namesIn(event)
    const failed = all.findIndex(({ name }) => fails(name))
    heard.push(...all.map(({ name }) => name).slice(0, failed < 0 ? undefined : failed))
    return { batchItemFailures: all.slice(failed, failed < 0 ? 0 : failed + 1) }
  }

const write = async (...names: string[]) => {
  for (const SK of names) await table.put({ PK: 'A', SK })
}

describe('the pump of one machine', () => {
  it('carries every change in order, goes on where it was, and moves nothing for its own marks', async () => {
    await write('1', '2')
    const first = stream.pumpTo(listener())
    expect(await first.once()).toEqual({ moved: 2, isHeldUp: false })
    await write('3')

    const next = stream.pumpTo(listener())
    expect((await next.once()).moved).toBe(1)
    // What came back through the stream now is its own marks, and no more of them are made.
    await next.once()
    await next.once()
    const before = (await stream.records()).length
    await next.once()

    expect(heard).toEqual(['1', '2', '3'])
    expect(await stream.records()).toHaveLength(before)
  })

  it('brings again what failed and all behind it, nothing before it', async () => {
    await write('4', '5', '6')
    let isBroken = true
    const pump = stream.pumpTo(listener((name) => name === '5' && isBroken))

    expect((await pump.once()).isHeldUp).toBe(true)
    expect((await pump.once()).isHeldUp).toBe(true)
    const whileBroken = [...heard]
    isBroken = false
    await pump.once()

    expect([whileBroken, heard]).toEqual([['4'], ['4', '5', '6']])
  })

  it('brings again all of what its consumer died over', async () => {
    await write('7', '8')
    let deaths = 0
    const hear = listener()
    const pump = stream.pumpTo((event) => {
      if (namesIn(event).length > 0 && deaths++ === 0) throw new Error('killed')
      return hear(event)
    })

    await expect(pump.once()).rejects.toThrow('killed')
    await pump.once()

    expect(heard).toEqual(['7', '8'])
  })

  it('reads a shard’s parent before it', () => {
    const shards = [
      { ShardId: 'child', ParentShardId: 'parent' },
      { ShardId: 'grandchild', ParentShardId: 'child' },
      { ShardId: 'parent', ParentShardId: 'trimmed' },
    ]

    expect(parentsFirst(shards).map(({ ShardId }) => ShardId)).toEqual(['parent', 'child', 'grandchild'])
  })
})
