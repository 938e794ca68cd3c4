import { DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb'
import { parseOrderId } from '../../shared/workOrder/id'
import { rootOf } from '../../functions/demand/chain'
import { demandStore } from '../../functions/demand/store'
import { keys } from '../../functions/keys'
import { consume } from '../../functions/stream/consume'
import { fromItem, idOfItem } from '../../functions/workOrder/item'
import { chanceOf } from '../../infra/demo/history/choose'
import { isInLine, restore } from '../../infra/restore/restore'
import { quietly } from '../../infra/restore/restoringDeps'
import { changesSince } from '../../infra/restore/since'
import { expiresAttribute } from '../../infra/table'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { callers, depsFor } from '../support/app'
import { audit, everyItem } from '../support/audit'
import { tableForFile } from '../support/engine'
import { streamOfTable } from '../support/streamOf'
import { mover } from '../workOrder/mover'
import { anOrder, orderOf } from '../workOrder/orders'
import { live, type Acked } from './life'
import { changesIn, tableWith, tornItems, type Change, type Cut } from './tornCopy'

const seed = 'a copy in mid-flight'
const instants = 20

const table = tableForFile()
const town = noticeStreetForFile(table)
let acked: Acked[]
let changes: Change[]

beforeAll(async () => {
  acked = await live(town, chanceOf(seed), 55)
  changes = changesIn(await town.stream.records())
})

/** Which change made each command so: behind it, it is in the table. */
function madeAt({ orderId, version }: Acked) {
  const { PK, SK } = keys.order(orderId)
  return changes.findIndex(
    ({ key, after }) =>
      key.PK === PK && key.SK === SK && Array.isArray(after?.t) && after.t.length >= version,
  )
}

const nameOf = ({ orderId, version, move }: Acked) => `${orderId} ${version} ${move}`

/** The copy of one instant, in a table of its own, and what works on it. */
async function copyAt(cut: Cut, name: string) {
  await tableWith(tornItems(changes, cut, chanceOf(name)), table, name)
  const copied = { ...table, tableName: name }
  const deps = depsFor(copied, town.clock, { settings: town.deps.settings, log: () => {} })
  return { copied, deps, restoring: quietly({ ...deps, messages: town.streamDeps.messages }) }
}

type Copy = Awaited<ReturnType<typeof copyAt>>

async function headsIn({ copied }: Copy) {
  const items = await everyItem(copied)
  return new Map(items.filter(keys.isOrder).map((item) => [idOfItem(item), fromItem(item)]))
}

/** No bell stands in an hour that the sweeps have been through. */
async function forgottenBells({ copied, deps }: Copy) {
  const sweptTo = (await deps.clock.sweptTo(town.street.id)) ?? 0
  const items = await everyItem(copied)
  return items.filter(({ dp }) => String(dp).startsWith('D#') && parseInt(String(dp).slice(-7), 36) < sweptTo)
}

/** Every order is counted once in the group it was put into, and none beside. */
async function miscounted({ deps }: Copy, ids: Iterable<string>) {
  const store = demandStore(deps.table)
  const counted = new Map<string, { n: number; is: number }>()
  for (const id of ids) {
    const { street, ulid } = parseOrderId(id)
    const placed = await store.placed(street, ulid)
    const root = placed && (await rootOf(placed.groupId, store))
    if (!root) return [`${id} is in no group`]
    counted.set(root.id, { n: root.tally.n, is: (counted.get(root.id)?.is ?? 0) + 1 })
  }
  return [...counted].filter(([, { n, is }]) => n !== is)
}

describe(`a copy of the table taken in mid-flight (seed “${seed}”)`, () => {
  const chance = chanceOf(`${seed}, instants`)
  const cuts = Array.from({ length: instants }, (_, n) => ({ n, from: chance(), long: chance() }))

  it.each(cuts)(
    'is brought into line: $n',
    async ({ n, from, long }) => {
      const begun = Math.floor(changes.length * (0.2 + 0.75 * from))
      const cut = { from: begun, to: Math.min(changes.length, begun + Math.floor(long * 120)) }
      const name = `${seed.replaceAll(' ', '-')}-${n}`
      const copy = await copyAt(cut, name)
      const copied = await headsIn(copy)
      const was = n % 2 === 0 ? town.deps.table : undefined

      const since = await changesSince(town.deps.table, copy.deps.table, town.clock.now)
      const restored = await restore(copy.restoring, { was, since: '2026-02', say: () => {} })

      expect(restored).toMatchObject({
        numbers: { wrong: 0, unjudged: 0, unreadable: 0 },
        indexes: [],
        told: { failed: [] },
      })
      expect(isInLine(restored)).toBe(true)
      const isIn = ({ orderId, version }: Acked) => (copied.get(orderId)?.version ?? 0) >= version
      // What was answered before the copy began is in it; what the copy has not, the list has, and nothing else.
      expect(acked.filter((one) => madeAt(one) < cut.from && !isIn(one))).toEqual([])
      const listed = since.steps.map(({ step, ...one }) => nameOf({ ...one, move: step.deed }))
      const commands = new Set(acked.map(nameOf))
      expect(listed.filter((one) => commands.has(one)).sort()).toEqual(
        acked
          .filter((one) => !isIn(one))
          .map(nameOf)
          .sort(),
      )
      expect(since.differing).toEqual([])

      const { troubles } = await audit(copy.copied)
      const wordless = restored.heads.missing.filter(({ version }) => version === 0)
      expect(troubles).toEqual(wordless.map(({ orderId }) => `${orderId}: no words`))
      if (was) expect(restored.heads.missing).toEqual([])
      expect(await forgottenBells(copy)).toEqual([])
      const whole = [...copied.keys()].filter((id) => !wordless.some(({ orderId }) => orderId === id))
      expect(await miscounted(copy, whole)).toEqual([])
    },
    30_000,
  )

  it('is worked on from there: a new report, a move on an old order, and both are told', async () => {
    const copy = await copyAt({ from: changes.length - 150, to: changes.length - 20 }, 'worked-on')
    await restore(copy.restoring, { since: '2026-02', say: () => {} })
    const street = callers(copy.deps, town.clock)
    const stream = streamOfTable(copy.copied)
    const pump = stream.pumpTo((event) => consume(event, copy.restoring))
    const { TimeToLiveDescription } = await table.client.send(
      new DescribeTimeToLiveCommand({ TableName: copy.copied.tableName }),
    )
    expect(TimeToLiveDescription).toMatchObject({ AttributeName: expiresAttribute })
    const open = [...(await headsIn(copy)).values()].find(({ status }) => status === 'ordered')

    const { id } = orderOf(await street.as('zhou').post('/orders', anOrder(town.street)))
    const declined = await mover(street)
      .moveAs('shen')
      .make(open?.id ?? '', 'decline', { reason: '请打 95598' })
    expect(declined.status).toBe(200)
    for (let moved = 1; moved > 0;) moved = (await pump.once()).moved
    stream.stop()

    expect(JSON.stringify((await street.as('shen').get('/me/inbox?limit=50')).body)).toContain(id)
    const again = await restore(copy.restoring, { since: '2026-02', say: () => {} })
    expect(again.numbers).toMatchObject({ wrong: 0, mended: 0 })
    expect(again).toMatchObject({
      regathered: 0,
      turnouts: 0,
      listed: 0,
      told: { untrue: 0 },
      heads: { putRight: [] },
    })
  }, 30_000)
})
