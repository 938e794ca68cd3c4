import { ring } from '../../functions/clock/ring'
import { sumUnits } from '../bench/units'
import { demoPeople } from '../demo/people/people'
import { savePerson } from '../demo/people/savePerson'
import { demoStreet } from '../demo/street'
import type { Closing } from '../local/closing'
import { asking } from './asking'
import type { habits } from './habits'
import { hearing } from './hearing'
import { lives, type Lives, type Order, type Scene } from './lives'
import { cast, reported } from './reports'
import { openStage } from './stage'
import { callOf, nothing, sumOf, times, type Use } from './use'

export type Look = keyof (typeof habits)['looks']
export type LivesCounted = {
  lives: Lives
  looks: Record<Look, Use>
  bell: Use
  /** What of each request goes to the street's settings, where a function does not remember them. */
  settings: Use
}

const hourMs = 3_600_000
/** A Monday morning in China, before any holiday. */
const begin = Date.parse('2026-03-02T08:00:00+08:00')

/** Looks of those who have something to look at: a page of orders, words and photos in them, entries in the inbox. */
async function looksAt([order]: Order[], { ask }: Scene): Promise<Record<Look, Use>> {
  const { resident, desk } = cast
  const { body } = await ask(desk, { path: '/me/queues' })
  const queue = (body.queues as { id: string; kind: string }[]).find(({ kind }) => kind === 'desk')
  const look = async (by: string, path: string) => (await ask(by, { path })).use
  return {
    order: await look(resident, `/orders/${order?.id}`),
    queue: await look(desk, `/queues/${queue?.id}`),
    inbox: await look(resident, '/me/inbox'),
    unread: await look(resident, '/me/inbox/unread'),
    mine: await look(resident, '/me/orders'),
  }
}

/** What one bell costs that strikes for an order which nobody took up in time. */
async function bellOfOne({ stage, ask, hear }: Scene) {
  const { clock, deps, meter } = stage
  const { body } = await ask(cast.resident, { method: 'POST', path: '/orders', body: reported(0, []) })
  await hear()
  clock.now += 48 * hourMs
  const { result: rung, trips } = await meter.during(async () => {
    const order = await deps.workOrders.get((body.order as Order).id)
    return order ? ring(order, demoStreet, deps) : 0
  })
  if (rung === 0) throw new Error('no bell struck')
  const { stream, gather } = await hear()
  // The clock looks anyway: no call of its own.
  return times(sumOf([{ ...callOf('clock', trips), calls: 0 }, stream, gather]), 1 / rung)
}

async function settingsRead({ stage: { clock, deps, meter } }: Scene) {
  clock.now += hourMs
  const { trips } = await meter.during(() => deps.streets.get(demoStreet.id))
  const { reads, writes } = sumUnits(trips)
  return { ...nothing, reads, writes, roundTrips: trips.length }
}

/** Orders of the demo street from the report to the answer, and what was looked at on the way. */
export async function countLives(closing: Closing): Promise<LivesCounted> {
  const clock = { now: begin }
  const stage = await openStage(
    {
      ...{ clock, streetId: demoStreet.id, hasStream: true },
      async settle(deps) {
        await deps.streets.save(demoStreet)
        for (const person of demoPeople) await savePerson(deps, person)
      },
    },
    closing,
  )
  const scene: Scene = { stage, ask: asking(stage), hear: hearing(stage, closing) }
  await scene.hear()
  const counted = await lives(scene, (orders) => looksAt(orders, scene))
  const [looks] = counted.seen
  if (!looks) throw new Error('nobody looked')
  const bell = await bellOfOne(scene)
  return { lives: counted.lives, looks, bell, settings: await settingsRead(scene) }
}
