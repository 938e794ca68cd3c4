import type { Numbers } from '../../../shared/numbers/answer'
import type { Side } from '../sides'
import { ask } from './ask'
import type { OurServer } from './ourServer'
import type { Seeded } from './seedAll'

/** Whoever is asked for a board, and what she answers. */
export type Asked = Omit<Side, 'ask'> & { ask: () => Promise<string> }

/** Tokens last a quarter of an hour. */
function signedIn(url: string, { town }: Seeded) {
  let token = ''
  let until = 0
  return async () => {
    if (Date.now() < until) return token
    const body = { code: `demo:${town.supervisor.id}` }
    token = (JSON.parse(await ask(`${url}/v1/sessions`, { method: 'POST', body })) as { token: string }).token
    until = Date.now() + 600_000
    return token
  }
}

export function ourSide({ url, pids }: OurServer, seeded: Seeded): Asked {
  const tokenOf = signedIn(url, seeded)
  const path = `${url}/v1/numbers/${seeded.town.street.id}?kind=month`
  return { name: `ours ${seeded.orders}`, pids, ask: async () => ask(path, { token: await tokenOf() }) }
}

export const theirSide = (
  { url, pids }: { url: string; pids: number[] },
  { orders, town }: Seeded,
): Asked => ({
  name: `PostgreSQL ${orders}`,
  pids,
  ask: () => ask(`${url}/board/${town.street.id}`),
})

type Total = { by_category: boolean; category: string; ordered: string }

/** Both have counted the same orders, category by category: else there would be nothing to compare. */
export async function agree(ours: Asked, theirs: Asked) {
  const numbers = JSON.parse(await ours.ask()) as Numbers
  const { rates } = JSON.parse(await theirs.ask()) as { rates: Total[] }
  const shown = numbers.categories.map(({ id, ordered }) => `${id} ${ordered}`).sort()
  const rows = rates.filter((row) => row.by_category).map((row) => `${row.category} ${row.ordered}`)
  if (shown.join() !== rows.sort().join())
    throw new Error(`${ours.name} and ${theirs.name} differ: ${shown.join()} | ${rows.join()}`)
}
