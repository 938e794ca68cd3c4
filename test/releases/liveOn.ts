import { pathOf, type Move } from '../../shared/workOrder/transitions'
import type { Callers } from './callers'
import { turnsOf, type Seen, type Step } from './life'
import type { Side } from './side'
import { uploaded } from './uploaded'

const overseer = 'chengwenyuan'
/** So many moves bring any order from its report to its end. */
const mostMoves = 7

export type Lived = { moves: string[]; differ: string[] }

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * An order goes on, one move at one side and the next at the other. What each has written the other reads, and takes for
 * done when the same command comes again.
 */
export function livingOn([one, other]: [Side, Side], { ask, newKey }: Callers) {
  const read = async (side: Side, by: string, orderId: string) =>
    (await ask(side, by, { method: 'GET', path: `/orders/${orderId}` })).body as unknown as Seen

  async function nextOf(side: Side, orderId: string): Promise<(Step & { version: number }) | undefined> {
    const seen = await read(side, overseer, orderId)
    for (const step of turnsOf(seen)) {
      const { moves = [], order } = await read(side, step.by, orderId)
      if (moves.some((move) => pathOf(move as Move) === step.move)) return { ...step, version: order.version }
    }
    return undefined
  }

  async function make(side: Side, orderId: string, { by, move, body, version }: Step & { version: number }) {
    const key = newKey()
    const sent = (more: object = {}) =>
      ({
        method: 'POST',
        path: `/orders/${orderId}/${move}`,
        body: { version, ...body, ...more },
        key,
      }) as const
    const made = await ask(side, by, sent())
    if (made.body.refusal !== 'photoMissing') return { made, sent: sent() }
    const photoKeys = [await uploaded([other, one], by, { ask, newKey })]
    return { made: await ask(side, by, sent({ photoKeys })), sent: sent({ photoKeys }) }
  }

  return async (orderId: string): Promise<Lived> => {
    const lived: Lived = { moves: [], differ: [] }
    for (let n = 0; n < mostMoves; n++) {
      const [here, there] = n % 2 === 0 ? [one, other] : [other, one]
      const next = await nextOf(here, orderId)
      if (!next) return lived
      const { made, sent } = await make(here, orderId, next)
      const again = await ask(there, next.by, sent)
      const [seen, seenThere] = await Promise.all([here, there].map((side) => read(side, overseer, orderId)))
      if (made.status !== 200) lived.differ.push(`${orderId} ${next.move}: ${JSON.stringify(made.body)}`)
      if (!same(made, again))
        lived.differ.push(`${orderId} ${next.move} again: ${JSON.stringify([made, again])}`)
      if (!same(seen, seenThere))
        lived.differ.push(`${orderId} after ${next.move}: ${JSON.stringify([seen, seenThere])}`)
      lived.moves.push(next.move)
    }
    return lived
  }
}
