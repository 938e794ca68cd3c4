import { cpuTime } from './cpuTime'
import { median, rank } from './ratios'

/** One of those that are measured side by side: what is asked of it, and which processes answer. */
export type Side = { name: string; ask: () => Promise<unknown>; pids: readonly number[] }

/** Times in milliseconds: of each round, and of the processors in all. */
type Times = { rounds: number[][]; cpu: number }

export type Taken = {
  name: string
  /** Of each round. */
  medians: number[]
  p50: number
  p95: number
  /** Of the processors, for each request; nothing where no system tells. */
  cpu: number
  requests: number
}

type Rounds = { rounds: number; inTurn: number }

async function take({ ask, pids }: Side, inTurn: number, times: Times) {
  const round = times.rounds[times.rounds.length - 1]
  const before = cpuTime(pids)
  for (let place = 0; place < inTurn; place++) {
    const begun = performance.now()
    await ask()
    round?.push(performance.now() - begun)
  }
  times.cpu += cpuTime(pids) - before
}

function takenOf({ name }: Side, { rounds, cpu }: Times): Taken {
  const all = rounds.flat()
  return {
    name,
    medians: rounds.map(median),
    p50: median(all),
    p95: rank(all, 0.95),
    cpu: cpu / all.length,
    requests: all.length,
  }
}

/** There and back in every round, so that what slows the machine down slows all of them; the first round warms up. */
export async function sideBySide(sides: readonly Side[], { rounds, inTurn }: Rounds): Promise<Taken[]> {
  let measured = sides.map((side) => ({ side, times: { rounds: [], cpu: 0 } as Times }))
  for (let round = 0; round <= rounds; round++) {
    measured.forEach(({ times }) => times.rounds.push([]))
    for (const { side, times } of [...measured, ...[...measured].reverse()]) await take(side, inTurn, times)
    if (round === 0) measured = sides.map((side) => ({ side, times: { rounds: [], cpu: 0 } }))
  }
  return measured.map(({ side, times }) => takenOf(side, times))
}
