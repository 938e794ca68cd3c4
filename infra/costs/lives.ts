import type { Ask } from './asking'
import type { Hear, Heard } from './hearing'
import { photograph } from './photograph'
import { cast, lived, moves, reported } from './reports'
import type { Stage } from './stage'
import { sumOf, times, type Use } from './use'

/** Of one order, each the mean of all that were lived. */
export type Lives = { commands: Record<string, Use>; photos: Use; heard: Heard }

export type Order = { id: string; version: number }
export type Scene = { stage: Stage; ask: Ask; hear: Hear }

const meanOf = (uses: readonly Use[]) => times(sumOf(uses), 1 / lived)

function ledger() {
  const commands: Record<string, Use[]> = {}
  const photos: Use[] = []
  const heard: Heard[] = []
  return {
    commanded: (deed: string, use: Use) => (commands[deed] ??= []).push(use),
    photographed: (use: Use) => photos.push(use),
    heard: (what: Heard) => heard.push(what),
    means: (): Lives => ({
      commands: Object.fromEntries(Object.entries(commands).map(([deed, uses]) => [deed, meanOf(uses)])),
      photos: meanOf(photos),
      heard: {
        stream: meanOf(heard.map(({ stream }) => stream)),
        gather: meanOf(heard.map(({ gather }) => gather)),
        leafWrites: heard.reduce((sum, { leafWrites }) => sum + leafWrites, 0) / lived,
      },
    }),
  }
}

/**
 * The lives of some orders through the API, side by side, each deed heard before the next. `midway` they are filed, and
 * fill a page of the desk's queue.
 */
export async function lives<T>({ stage, ask, hear }: Scene, midway: (orders: Order[]) => Promise<T>) {
  const kept = ledger()
  async function command(deed: string, by: string, request: { path: string; body: object }) {
    const { use, body } = await ask(by, { method: 'POST', ...request })
    kept.commanded(deed, use)
    kept.heard(await hear())
    // The contract says so of every command on an order.
    return body.order as Order
  }
  async function photo(by: string) {
    const { use, photoKey } = await photograph(by, { ask, stage })
    kept.photographed(use)
    return photoKey
  }

  const orders: Order[] = []
  for (let n = 0; n < lived; n++) {
    const body = reported(n, [await photo(cast.resident)])
    orders.push(await command('order', cast.resident, { path: '/orders', body }))
  }
  const seen: T[] = []
  for (const { move, by, body, hasPhoto } of moves) {
    if (move === 'dispatch') seen.push(await midway(orders))
    for (const [at, { id, version }] of orders.entries()) {
      const more = hasPhoto && { photoKeys: [await photo(cast[by])] }
      const said = { version, ...body, ...more }
      orders[at] = await command(move, cast[by], { path: `/orders/${id}/${move}`, body: said })
    }
  }
  return { lives: kept.means(), seen }
}
