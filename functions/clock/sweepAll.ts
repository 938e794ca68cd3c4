import { ringMotions } from '../ballot/ring'
import { auditNightly } from '../numbers/auditNightly'
import { rollNightly } from '../numbers/nightly'
import { ringTopics } from '../topic/ring'
import { goRounds, oneClock, type Round, type Share } from './rounds'
import { sweep, type ClockDeps } from './sweep'
import { warnOfYears } from './uncertain'
import { watchNext } from './watchNext'

/** Begun with until then (ms); what is left over is for the next look. */
export type Look = Share & { until: number }

/** Bells come first, and in two thirds of the time at most: however many streets there are, the night's work goes on too. */
export const forBells = 2 / 3
export const atOnce = 4

async function ringStreet(streetId: string, deps: ClockDeps, until: number) {
  await sweep(streetId, deps, until)
  await ringMotions(streetId, deps)
  await ringTopics(streetId, deps)
  await warnOfYears(streetId, deps)
}

async function countStreet(streetId: string, deps: ClockDeps, until: number) {
  await rollNightly(streetId, deps, until)
  await auditNightly(streetId, deps, until)
}

/**
 * A look at all streets of a clock, or as far as it comes: what struck anywhere is rung before anything is summed up, and
 * the next look goes on where this one ended.
 */
export async function sweepAll(
  deps: ClockDeps,
  { until, ...share }: Look = { ...oneClock, until: Infinity },
) {
  const begun = deps.now()
  // Before this look leaves its own mark; and no street waits for it.
  await watchNext(share, deps).catch((error: unknown) =>
    deps.log({ sweeping: 'the next clock', broke: String(error) }),
  )
  const round = (name: string, work: typeof ringStreet, late: number): Round => ({
    ...{ name, until: late, atOnce },
    async work(streetId, begins) {
      if (!(await begins())) return
      // One street that cannot be read stops no other street's clock.
      await work(streetId, deps, late).catch((error: unknown) =>
        deps.log({ sweeping: streetId, broke: String(error) }),
      )
    },
  })
  const bells = round('bells', ringStreet, begun + (until - begun) * forBells)
  const nights = round('nights', countStreet, until)
  await goRounds([bells, nights], { who: 'clock', doing: 'sweeping', share }, deps)
}
