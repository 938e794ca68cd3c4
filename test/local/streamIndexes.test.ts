import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import sqlite from 'node-sqlite3-wasm'
import { createTable } from '../../infra/local/createTable'
import type { Engine } from '../../infra/local/engine'
import { openEngine } from '../../infra/local/openEngine'
import { addStreamIndexes } from '../../infra/local/streamIndexes'
import { temporaryFolder } from './temporaryFolder'

const folder = temporaryFolder()

async function put({ endpoint }: Engine, from: number, to: number) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const db = new DynamoDBClient({ endpoint, region: 'local', credentials })
  await createTable(db, 'street')
  for (let n = from; n <= to; n++) {
    const Item = { PK: { S: 'G#01' }, SK: { S: `O#${n}` } }
    await db.send(new PutItemCommand({ TableName: 'street', Item }))
  }
}

/** Looks into the engine's file while the engine is stopped. */
function inside<T>(file: string, look: (db: InstanceType<typeof sqlite.Database>) => T) {
  const db = new sqlite.Database(file)
  db.exec('PRAGMA locking_mode = EXCLUSIVE')
  const seen = look(db)
  db.close()
  return seen
}

const numbersIn = (file: string) =>
  inside(file, (db) => db.all('SELECT sequence_number FROM _stream_records ORDER BY id')).map(
    ({ sequence_number }) => Number(sequence_number),
  )

describe('the stream in the engine’s file', () => {
  // The engine's own two questions: the next number, and the records after a position.
  it.each([
    [
      "SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = 'street'",
      'number',
    ],
    [
      `SELECT * FROM _stream_records WHERE table_name = 'street' AND shard_id = 's'
       AND CAST(sequence_number AS INTEGER) > 5 ORDER BY CAST(sequence_number AS INTEGER)`,
      'shard',
    ],
  ])('is found by an index and not looked through: %s', async (question, index) => {
    const file = folder.at(`${index}.db`)
    await (await openEngine(file)).stop()

    const plan = inside(file, (db) => db.all(`EXPLAIN QUERY PLAN ${question}`)).map(({ detail }) => detail)

    expect(plan).toEqual([expect.stringMatching(`^SEARCH .* INDEX emulin_stream_${index} `)])
  })

  it('forgets what is older than a day, and never loses count', async () => {
    const file = folder.at('old.db')
    const before = await openEngine(file)
    await put(before, 1, 20)
    await before.stop()
    inside(file, (db) => db.exec('UPDATE _stream_records SET created_at = created_at - 86500'))

    const after = await openEngine(file)
    await put(after, 21, 22)
    await after.stop()
    expect(numbersIn(file)).toEqual([17, 18, 19, 20, 21, 22])

    const later = await openEngine(file)
    await put(later, 23, 24)
    await later.stop()
    expect(numbersIn(file)).toEqual([21, 22, 23, 24])
  })

  it('keeps its newest record for ever: the next number is counted from it', async () => {
    const file = folder.at('newest.db')
    const before = await openEngine(file)
    await put(before, 1, 3)
    await before.stop()
    inside(file, (db) => db.exec('UPDATE _stream_records SET created_at = created_at - 86500'))

    const after = await openEngine(file)
    await put(after, 4, 4)
    await after.stop()

    expect(numbersIn(file)).toEqual([4])
  })

  it('is left alone where it looks otherwise', () => {
    const file = folder.at('foreign.db')
    inside(file, (db) => db.exec('CREATE TABLE _stream_records (id INTEGER, payload TEXT)'))

    expect(addStreamIndexes(file)).toBe(false)
    expect(inside(file, (db) => db.all("SELECT name FROM sqlite_master WHERE type <> 'table'"))).toEqual([])
  })
})
