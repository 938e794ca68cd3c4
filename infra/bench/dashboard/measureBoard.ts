import { readNumbers } from '../../../functions/numbers/readNumbers'
import { depsAt } from '../benchTable'
import { endChild, heardFrom, startChild } from '../child'
import type { PostgresServer } from '../postgres/server'
import { sideBySide, type Taken } from '../sides'
import { sumUnits } from '../units'
import type { OurServer } from './ourServer'
import type { Seeded } from './seedAll'
import { agree, ourSide, theirSide } from './sidesOf'

/** What a look at one size of street costs in read units: within twenty seconds of another, and the first after them. */
export type Units = { orders: number; units: number; trips: number; unitsToday: number }

export type Board = { units: Units[]; ours: Taken[]; again: Taken; theirs: Taken[] }

type Where = { endpoint: string; folder: string; now: number }

async function unitsOf({ orders, town }: Seeded, { endpoint, folder, now }: Where): Promise<Units> {
  let time = now
  const { deps, meter, close } = depsAt({ endpoint, folder, now: () => time })
  const asked = { street: town.street, node: town.street.id, kind: 'month' as const }
  const look = async () => (await meter.during(() => readNumbers(asked, deps))).trips
  await look()
  time += 30_000
  const unitsToday = sumUnits(await look()).reads
  const trips = await look()
  close()
  return { orders, units: sumUnits(trips).reads, trips: trips.length, unitsToday }
}

type Wanted = { folder: string; rowsIn: string; programsIn: string; now: number; seeded: Seeded[] }

const rounds = { rounds: 20, inTurn: 6 }

async function takeAll(our: OurServer, their: PostgresServer, seeded: Seeded[]) {
  const most = seeded[seeded.length - 1]
  if (!most) throw new Error('no street to look at')
  const ours = seeded.map((one) => ourSide(our, one))
  const again = { ...ourSide(our, most), name: 'again' }
  const theirs = 'url' in their ? seeded.map((one) => theirSide(their, one)) : []
  for (const [place, one] of theirs.entries()) if (ours[place]) await agree(ours[place], one)
  const taken = await sideBySide([...ours, again, ...theirs], rounds)
  const [ofUs, [itself], ofThem] = [
    taken.slice(0, ours.length),
    taken.slice(ours.length, ours.length + 1),
    taken.slice(ours.length + 1),
  ]
  if (!itself) throw new Error('nothing was measured')
  return { ours: ofUs, again: itself, theirs: ofThem }
}

/** The board of each street over HTTP, beside the same over PostgreSQL where there is one for this system. */
export async function measureBoard({ folder, rowsIn, programsIn, now, seeded }: Wanted): Promise<Board> {
  const our = startChild('infra/bench/dashboard/ourServer.ts', [folder, String(now + 60_000)])
  const their = startChild('infra/bench/postgres/server.ts', [rowsIn, programsIn])
  try {
    const ofUs = await heardFrom<OurServer>(our)
    const ofThem = await heardFrom<PostgresServer>(their)
    const units: Units[] = []
    for (const one of seeded) units.push(await unitsOf(one, { endpoint: ofUs.endpoint, folder, now }))
    return { units, ...(await takeAll(ofUs, ofThem, seeded)) }
  } finally {
    await Promise.all([our, their].map(endChild))
  }
}
