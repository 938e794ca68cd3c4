import type { DynamoDBRecord } from 'aws-lambda'
import { marshall } from '@aws-sdk/util-dynamodb'
import { keys } from '../../functions/keys'
import { packCounts } from '../../functions/numbers/counts'
import { touchedBy, type Changed } from '../../functions/numbers/foldNumbers'
import { countingOf, emptyLeaf, withOrders, type LeafId } from '../../functions/numbers/leaf'
import { leafStore } from '../../functions/numbers/leafStore'
import { auditGrid, homesOf, spanOf } from '../../functions/numbers/recount'
import { redrive } from '../../functions/stream/redrive'
import { deadLetterStore } from '../../functions/stream/store'
import { fold } from '../../functions/workOrder/fold'
import { toItem } from '../../functions/workOrder/item'
import type { WorkOrder } from '../../functions/workOrder/workOrder'
import { chanceOf } from '../../infra/demo/history/choose'
import { chinaDay } from '../../shared/clock/china'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { straightLives } from '../numbers/straightLives'
import { peopleOf } from '../support/aStreet'
import { tableForFile } from '../support/engine'

const table = tableForFile()
const town = noticeStreetForFile(table)
const seed = 'one in a hundred'
const chance = chanceOf(seed)
const inABatch = 100

type Change = { order: WorkOrder; upTo: number; at: number; place: number }
type Image = NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>

const itemAt = ({ order }: Change, upTo: number) => ({
  ...keys.order(order.id),
  ...toItem(fold(order.id, order, upTo)),
})

/** An image is the next change's old one: each is made once. */
const images = new Map<string, Image>()

function imageAt(change: Change, upTo: number) {
  const name = `${change.order.id} ${upTo}`
  // Lambda's types and the SDK's name the same JSON.
  const image = images.get(name) ?? (marshall(itemAt(change, upTo), { removeUndefinedValues: true }) as Image)
  images.set(name, image)
  return image
}

const recordOf = (change: Change): DynamoDBRecord => ({
  eventID: `e${change.place}`,
  dynamodb: {
    Keys: marshall(keys.order(change.order.id)) as Image,
    NewImage: imageAt(change, change.upTo),
    ...(change.upTo > 1 && { OldImage: imageAt(change, change.upTo - 1) }),
    SequenceNumber: `1${String(change.place).padStart(20, '0')}`,
    ApproximateCreationDateTime: Math.floor(change.at / 1000),
  },
})

const spoils: ((image: Image) => Image)[] = [
  (image) => ({ ...image, t: { L: [{ S: '!0~k~b~c~d~l' }] } }),
  ({ t: _, ...image }) => image,
  (image) => ({ ...image, t: { S: 'o0' } }),
]

function spoiled({ dynamodb, ...record }: DynamoDBRecord, n: number): DynamoDBRecord {
  const spoil = spoils[n % spoils.length] ?? ((image) => image)
  return { ...record, dynamodb: { ...dynamodb, NewImage: spoil(dynamodb?.NewImage ?? {}) } }
}

const nameOf = ({ home, grid, day }: LeafId) => `${home} ${grid} ${day}`
const changedOf = ({ order, upTo }: Change): Changed => ({
  counting: countingOf(fold(order.id, order, upTo)),
  before: upTo - 1,
})

/** What these changes come to, counted in one go. */
const countedFrom = (changes: Change[]) =>
  Object.fromEntries(
    touchedBy(changes.map(changedOf)).map(({ id, countings }) => [
      nameOf(id),
      packCounts(withOrders(emptyLeaf, id, [...countings.values()]).counts),
    ]),
  )

async function countedIn(months: string[]) {
  const leaves = []
  for (const month of months)
    leaves.push(...(await leafStore(town.deps.table).inMonth(town.street.id, month)))
  return Object.fromEntries(leaves.map(({ id, leaf }) => [nameOf(id), packCounts(leaf.counts)]))
}

async function miscounted() {
  const span = spanOf(chinaDay(town.clock.now), '2026-06')
  const found = []
  for (const home of homesOf(town.street)) found.push(...(await auditGrid(home, span, town.deps)).found)
  return found.length
}

const letters = () => deadLetterStore(town.deps.table).all()

describe(`ten thousand changes of which a hundred cannot be read (seed “${seed}”)`, () => {
  const changes: Change[] = []
  const sick = new Set<number>()

  beforeAll(async () => {
    const people = Object.values(peopleOf(town.street))
    const from = Date.parse('2026-08-03T08:00:00+08:00')
    const orders = straightLives({ street: town.street, people }, { from, count: 1429 })
    const all = orders.flatMap((order) => order.steps.map(({ at }, n) => ({ order, at, upTo: n + 1 })))
    changes.push(...all.sort((a, b) => a.at - b.at).map((change, place) => ({ ...change, place })))
    changes.length = 10_000
    while (sick.size < 100) sick.add(Math.floor(chance() * changes.length))
    town.clock.now = (changes.at(-1)?.at ?? 0) + 5 * 86_400_000
    const heads = new Map(changes.map((change) => [change.order.id, itemAt(change, change.upTo)]))
    const kept = [...heads.values()]
    while (kept.length > 0) await Promise.all(kept.splice(0, 50).map((head) => town.deps.table.put(head)))
  })

  it('has each of them told, and all others counted', async () => {
    const { trips } = await table.meter.during(async () => {
      for (let at = 0; at < changes.length; at += inABatch) {
        const records = changes
          .slice(at, at + inABatch)
          .map((change) =>
            sick.has(change.place) ? spoiled(recordOf(change), change.place) : recordOf(change),
          )
        expect(await town.hear(records)).toEqual({ batchItemFailures: [] })
      }
    })

    const buried = (await letters()).map(({ record }) => Number(record.eventID?.slice(1)))
    expect(buried.sort((a, b) => a - b)).toEqual([...sick].sort((a, b) => a - b))
    const told = town.lines.flatMap((line) => ('buried' in line ? [String(line.buried)] : []))
    expect(new Set(told).size).toBe(sick.size)
    const sound = changes.filter(({ place }) => !sick.has(place))
    expect(await countedIn(['2026-08', '2026-09', '2026-10'])).toEqual(countedFrom(sound))
    // One that cannot be read does not make the others go one by one.
    const leaves = trips.filter(
      ({ operation, input }) => operation === 'PutItem' && /"S#/.test(JSON.stringify(input)),
    )
    expect(leaves.length).toBeLessThan(changes.length / 5)
  })

  it('counts what all orders come to once these are played again', async () => {
    expect(await letters()).toHaveLength(sick.size)
    for (const letter of await letters()) {
      const place = Number(letter.record.eventID?.slice(1))
      const record = recordOf(changes[place]!)
      expect(await redrive({ ...letter, record }, town.streamDeps)).not.toHaveProperty('stillBroken')
    }

    expect([await miscounted(), await letters()]).toEqual([0, []])
  })
})
