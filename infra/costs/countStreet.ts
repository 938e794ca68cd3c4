import { seedStreet } from '../bench/seed/seedStreet'
import { chinaDay } from '../../shared/clock/china'
import type { Closing } from '../local/closing'
import { asking } from './asking'
import { clockDay, type ClockDay } from './clockDay'
import { scales } from './habits'
import { openStage } from './stage'
import type { Use } from './use'

export type StreetCounted = { board: Use; clock: ClockDay; orders: number }

const hourMs = 3_600_000
/** Late in a month, in the middle of an afternoon. */
const now = Date.parse('2026-11-25T14:20:00+08:00')
const streetId = '990709001'

/** Three weeks and a half of a street of 51 grids: the board as its supervisors open it, and a day of its clock. */
export async function countStreet(closing: Closing): Promise<StreetCounted> {
  const clock = { now }
  const days = new Date(chinaDay(now) * 24 * hourMs).getUTCDate()
  const orders = (scales[0]?.orders ?? 0) * days
  let supervisor = ''
  const stage = await openStage(
    {
      ...{ clock, streetId, hasStream: false },
      async settle(deps) {
        const town = await seedStreet({ streetId, orders, now, deps })
        supervisor = town.supervisor.id
        await deps.clock.sweepFrom(streetId, Math.floor(now / hourMs))
      },
    },
    closing,
  )
  const { use: board } = await asking(stage)(supervisor, { path: `/numbers/${streetId}` })
  return { board, clock: await clockDay(stage), orders }
}
