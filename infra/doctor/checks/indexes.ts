import type { Query } from '../../../functions/table/store'
import { table as made } from '../../table'
import { eventually, same, two, upTo, type Check, type Place } from '../check'
import { inPages } from './queries'

type IndexName = NonNullable<Query['index']>

const indexes = made.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => {
  const [hash, range] = KeySchema.map(({ AttributeName }) => AttributeName)
  return {
    // They are those that a query may name.
    index: IndexName as IndexName,
    hash: hash ?? '',
    range: range ?? '',
    projected: 'NonKeyAttributes' in Projection ? (Projection.NonKeyAttributes ?? []) : [],
  }
})

/** In every index at once, at this place of each. */
const inAll = (partition: string, sort: string) =>
  Object.fromEntries(
    indexes.flatMap(({ hash, range }) => [
      [hash, partition],
      [range, sort],
    ]),
  )

const foundIn = async ({ table }: Place, { index, hash }: (typeof indexes)[number], partition: string) =>
  (await table.query({ index, at: [hash, partition] })).items

/** An item without the keys of an index is not in it, and leaves it when they go. */
async function areSparse(place: Place) {
  const [out, inside] = ['out', 'inside'].map((SK) => ({ PK: 'sparse', SK, c: 'A01' }))
  if (!out || !inside) return
  await place.table.put(out)
  await place.table.put({ ...inside, ...inAll('sparse', '1') })
  const listed = (wanted: string[]) =>
    Promise.all(
      indexes.map((one) =>
        eventually(async () => {
          const found = await foundIn(place, one, 'sparse')
          same(
            found.map(({ SK }) => SK),
            wanted,
          )
        }),
      ),
    )
  await listed(['inside'])
  await place.table.put(inside)
  await listed([])
}

async function showWhatIsAsked(place: Place) {
  const attributes = [...new Set(indexes.flatMap(({ projected }) => projected))]
  const shown = Object.fromEntries(attributes.map((name) => [name, `${name}!`]))
  await place.table.put({ PK: 'shown', SK: '1', ...inAll('shown', '1'), ...shown, words: '不在卡片上' })
  for (const one of indexes) {
    const { hash, range, projected } = one
    await eventually(async () => {
      const [item = {}] = await foundIn(place, one, 'shown')
      same(Object.keys(item).sort(), ['PK', 'SK', hash, range, ...projected].sort())
    })
  }
}

async function turnPages(place: Place) {
  const names = upTo(12).map(two)
  // Written the other way round: the order is that of the index.
  for (const SK of [...names].reverse()) await place.table.put({ PK: `many ${SK}`, SK, ...inAll('many', SK) })
  for (const { index, hash } of indexes)
    for (const newestFirst of [false, true])
      await eventually(async () =>
        same(
          (await inPages(place, { index, at: [hash, 'many'], limit: 5, newestFirst })).flat(),
          newestFirst ? [...names].reverse() : names,
        ),
      )
}

export const inIndexes: Check[] = [
  {
    name: 'sparseIndexes',
    says: ['索引里只有该在的，办完的自己出去', 'sparse indexes: in with the keys, out without them'],
    without: ['待办里留着办完的，该响的铃不响', 'queues keep what is done, and the clock misses what is due'],
    isNeeded: true,
    tries: areSparse,
  },
  {
    name: 'indexPages',
    says: ['索引里排好序，一页一页翻', 'indexes in their order, page by page'],
    without: ['最急的不在最前', 'the most urgent does not come first'],
    isNeeded: true,
    tries: turnPages,
  },
  {
    name: 'projections',
    says: ['索引里只带卡片上的那几项', 'indexes carry only what is projected'],
    without: ['照样能用，只是写得更多、更贵', 'works all the same, and writes more'],
    isNeeded: false,
    tries: showWhatIsAsked,
  },
]
