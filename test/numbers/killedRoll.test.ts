import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { auditSums } from '../../functions/numbers/auditSums'
import { roll } from '../../functions/numbers/roll'
import { auditGrid, homesOf, leavesRead, spanOf } from '../../functions/numbers/recount'
import { turnStore } from '../../functions/numbers/turnStore'
import { tableOver, type Item } from '../../functions/table/store'
import { chinaDay } from '../../shared/clock/china'
import { streetForFile } from '../support/app'
import { everyItem } from '../support/audit'
import { tableForFile } from '../support/engine'
import { faults } from '../support/faults'
import { asAt, livesOf, tell } from './toldLives'

const table = tableForFile()
const town = streetForFile(table)
const id = town.street.id
const seed = 'a roll killed at each write'
const dayMs = 86_400_000
const before = Date.parse('2026-10-31T00:15:00+08:00')
const now = before + dayMs
const reckonings = town.street.reckonings ?? []

const isSum = ({ PK }: Item) => PK.startsWith(`R#${id}`)
const nameOf = ({ PK, SK }: Item) => `${PK} ${SK}`
/** The engine names the parts of an item in any order. */
const said = (item: Item) =>
  JSON.stringify(
    Object.entries(item)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => [name, value instanceof Uint8Array ? [...value] : value]),
  )
const kept = async () => new Map((await everyItem(table)).filter(isSum).map((item) => [nameOf(item), item]))

/** All but whose turn it is. */
const shown = (items: ReadonlyMap<string, Item>) =>
  [...items.values()].map(({ turn: _, until: __, ...item }) => said(item as Item)).sort()

/** A worker that does not try again: what it lost, it died of. */
function worker() {
  const client = new DynamoDBClient({
    endpoint: table.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  })
  const db = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
  return { client, faults: faults(client), table: tableOver(db, table.tableName) }
}

/** What has to be written so that everything stands as it stood before. */
function wayBack(after: ReadonlyMap<string, Item>, then: ReadonlyMap<string, Item>) {
  const puts = [...then.values()].filter((item) => said(item) !== said(after.get(nameOf(item)) ?? item))
  const gone = [...then.values()].filter((item) => !after.has(nameOf(item)))
  const more = [...after.values()].filter((item) => !then.has(nameOf(item)))
  return [
    ...[...puts, ...gone].map((Item) => ({ PutRequest: { Item } })),
    ...more.map(({ PK, SK }) => ({ DeleteRequest: { Key: { PK, SK } } })),
  ]
}

async function goBack(way: ReturnType<typeof wayBack>) {
  for (let at = 0; at < way.length; at += 25)
    await table.db.send(
      new BatchWriteCommand({ RequestItems: { [table.tableName]: way.slice(at, at + 25) } }),
    )
}

it(`a roll that is killed before or after each of its writes is done by the next (seed “${seed}”)`, async () => {
  const lives = livesOf(seed, 12)
  town.clock.now = before
  const first = lives.flatMap(asAt(before - 20 * dayMs))
  await tell(first, { table, deps: town.deps })
  await roll(id, { ...town.deps, reckonings })
  town.clock.now = now
  // Told three weeks late: two months are marked, and the night is due.
  await tell(lives.flatMap(asAt(now)), { table, deps: town.deps }, new Map(first.map((one) => [one.id, one])))
  const then = await kept()
  const { trips } = await table.meter.during(() => roll(id, { ...town.deps, reckonings }))
  const right = await kept()
  const writes = trips.filter(({ operation }) => /Put|Delete|Transact/.test(operation)).length
  expect((await turnStore(town.deps.table).pasts(id)).map(({ month }) => month)).toEqual([])
  expect(await auditSums(town.street, { from: '2026-08', table: town.deps.table })).toEqual({ found: [] })
  const leaves = leavesRead(town.deps.table)
  for (const home of homesOf(town.street))
    expect(
      await auditGrid(home, spanOf(chinaDay(now), '2026-08'), { table: town.deps.table, leaves }),
    ).toMatchObject({ found: [], unreadable: [] })

  const way = wayBack(right, then)
  const one = worker()
  let killed = 0
  // Killed after a write is killed before the next: only behind the last there is none.
  for (let after = 0; after <= writes; after += 1) {
    const kind = after < writes ? 'loseRequest' : 'loseReply'
    await goBack(way)
    town.clock.now = now
    one.faults.inject({
      kind,
      operation: /Put|Delete|Transact/,
      after: Math.min(after, writes - 1),
      times: Infinity,
    })
    await roll(id, { table: one.table, now: town.deps.now, reckonings }).catch(() => (killed += 1))
    one.faults.mend()
    // Its turn has run out.
    town.clock.now += 240_000
    await roll(id, { ...town.deps, reckonings })
    expect({ kind, after, shown: shown(await kept()) }).toEqual({ kind, after, shown: shown(right) })
  }
  one.client.destroy()
  process.stdout.write(`killed ${killed} times at ${writes} writes, ${way.length} items differ\n`)
  expect(killed).toBe(writes + 1)
  expect(writes).toBeGreaterThan(20)
})
