import { keys } from '../keys'
import type { Item, Table } from '../table/store'
import { placeOf, placesOf, type At, type Job } from './job'

/** Heads of one place, in their order; `next` is where to go on behind them. */
export type Page = { items: Item[]; place: number; next: At }

/** Heads in one read: about half a megabyte. */
const pageSize = 500
/** Places read ahead while the one before is written. */
const ahead = 4

type Reading = { job: Job; table: Table }

async function read({ job, table }: Reading, { place, after }: At): Promise<Page> {
  const { month = '', grid } = placeOf(job, place)
  const PK = keys.ordersOf(job.street, grid, month)
  const { items, last } = await table.query({
    at: ['PK', PK],
    prefix: ['SK', 'O'],
    limit: pageSize,
    ...(after && { after: { PK, SK: after } }),
  })
  return { items, place, next: last ? { place, after: String(last.SK) } : { place: place + 1 } }
}

/** All heads from here on, place by place; a few places are read ahead, and no more is ever held. */
export async function* pagesFrom(reading: Reading, from: At): AsyncGenerator<Page> {
  const places = placesOf(reading.job)
  const coming = new Map<number, Promise<Page>>()
  const readAhead = (place: number) => {
    for (let next = place; next <= Math.min(place + ahead, places - 1); next++) {
      if (coming.has(next)) continue
      const page = read(reading, next === from.place ? from : { place: next })
      // Nobody may be there any more to hear that it failed.
      page.catch(() => undefined)
      coming.set(next, page)
    }
  }
  for (let place = from.place; place < places; place++) {
    readAhead(place)
    let page = await coming.get(place)
    coming.delete(place)
    while (page) {
      yield page
      page = page.next.place === place ? await read(reading, page.next) : undefined
    }
  }
}
