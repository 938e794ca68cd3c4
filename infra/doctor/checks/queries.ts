import type { Query } from '../../../functions/table/store'
import { same, two, upTo, type Check, type Place } from '../check'

/** Page after page, as a list is read. */
export async function inPages({ table }: Place, query: Query) {
  const pages: string[][] = []
  let after: Query['after']
  do {
    const page = await table.query({ ...query, ...(after && { after }) })
    pages.push(page.items.map(({ SK }) => SK))
    // A place in a list is made of keys alone.
    after = page.last as Query['after']
  } while (after)
  return pages.filter((page) => page.length > 0)
}

const names = upTo(25).map((n) => `${n < 13 ? 'a' : 'b'}${two(n)}`)

async function fill({ table }: Place) {
  for (const SK of names) await table.put({ PK: 'queries', SK })
}

const tens = (all: string[]) => [all.slice(0, 10), all.slice(10, 20), all.slice(20)]

async function turnsPages(place: Place) {
  await fill(place)
  const query: Query = { at: ['PK', 'queries'], limit: 10 }
  same(await inPages(place, query), tens(names))
  same(await inPages(place, { ...query, newestFirst: true }), tens([...names].reverse()))
}

async function findsByPrefix(place: Place) {
  await fill(place)
  const withB = names.filter((name) => name.startsWith('b'))
  const query: Query = { at: ['PK', 'queries'], prefix: ['SK', 'b'], limit: 10 }
  same((await inPages(place, query)).flat(), withB)
  same((await inPages(place, { ...query, newestFirst: true })).flat(), [...withB].reverse())
}

async function takesHundred({ table }: Place) {
  for (const n of upTo(80)) await table.put({ PK: `batch ${n % 7}`, SK: two(n), n })
  const wanted = (count: number) => upTo(count).map((n) => ({ PK: `batch ${n % 7}`, SK: two(n) }))
  same(
    (await table.many(wanted(100))).map(({ n }) => n),
    upTo(80),
  )
  same((await table.many(wanted(150))).length, 80)
}

export const queries: Check[] = [
  {
    name: 'pages',
    says: ['一页一页往后、往前翻', 'queries page by page, forwards and backwards'],
    without: ['列表翻不过第一页，或者漏几条', 'lists end with their first page, or leave some out'],
    isNeeded: true,
    tries: turnsPages,
  },
  {
    name: 'prefix',
    says: ['按开头几个字找', 'begins_with'],
    without: ['工单、走访、看板都找不齐自己的那几条', 'orders, visits and boards do not find what is theirs'],
    isNeeded: true,
    tries: findsByPrefix,
  },
  {
    name: 'batchGet',
    says: ['一次取一百条，没有的就空着', 'batch get of a hundred, some of them missing'],
    without: ['看板和列表读不出来', 'boards and lists cannot be read'],
    isNeeded: true,
    tries: takesHundred,
  },
]
