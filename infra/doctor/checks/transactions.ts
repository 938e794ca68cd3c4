import { putBoth } from '../../../functions/table/bothStore'
import { writeFenced } from '../../../functions/table/fencedStore'
import { same, upTo, type Check, type Place } from '../check'

const key = (SK: string) => ({ PK: 'both', SK })

async function writesBothOrNeither({ table }: Place) {
  const asRead = { condition: 'attribute_not_exists(v) OR v = :asRead', values: { ':asRead': 1 } }
  const both = (v: number) =>
    putBoth(
      table,
      [
        { ...key('one'), v },
        { ...key('other'), v },
      ],
      asRead,
    )
  same(await both(1), true)
  same(await both(2), true)
  same(await both(3), false)
  same([(await table.get(key('one')))?.v, (await table.get(key('other')))?.v], [2, 2])
}

async function stopsAtTheFence({ table }: Place) {
  const fence = { key: key('turn'), condition: 'turn = :turn', values: { ':turn': 1 } }
  const items = (turn: number) => upTo(99).map((n) => ({ PK: 'fenced', SK: String(n), turn }))
  await table.put({ ...key('turn'), turn: 1 })
  same(await writeFenced(table, items(1), fence), true)
  await table.put({ ...key('turn'), turn: 2 })
  same(await writeFenced(table, items(2), fence), false)
  same((await table.get({ PK: 'fenced', SK: '98' }))?.turn, 1)
}

/** No order needs them on its way. */
export const transactions: Check[] = [
  {
    name: 'transactionOfHundred',
    says: ['一次写一百条，有一条不对就都不写', 'transactions of a hundred items behind a condition'],
    without: [
      '工单照常；夜里的汇总停下，看板停在上一次汇总',
      'orders go on; the night’s sums stop, and the board stays behind',
    ],
    isNeeded: false,
    tries: stopsAtTheFence,
  },
  {
    name: 'transactionOfTwo',
    says: ['两条一起写，或者都不写', 'transactions of two items'],
    without: [
      '工单照常；共性诉求里归错的、转走的单子改不过来',
      'orders go on; corrections of common demands stop',
    ],
    isNeeded: false,
    tries: writesBothOrNeither,
  },
]
