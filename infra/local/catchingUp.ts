import { sweepAll } from '../../functions/clock/sweepAll'
import type { Deps } from '../../functions/deps'
import { asFunction } from '../rights/held'
import type { Pump } from './stream/pump'

type Catching = { pump: Pick<Pump, 'once'>; deps: Deps; say: (line: string) => void }

/** A shard may have nothing at one look and something at the next, where another follows it. */
const looksOfNothing = 2
/** Less than this is done before anybody wonders. */
const worthSaying = 500
/** How many changes are told between two lines that say so. */
const saidEvery = 2000

/** Says once what is counted, where that takes a while, and how far it is, over all rounds together. */
function progressTo(say: Catching['say']) {
  let told = 0
  return (moved: number) => {
    const before = told
    told += moved
    if (before < worthSaying && told >= worthSaying)
      say(
        '正在把工单的变化数进看板、消息和共性诉求，数完就能打开。 Counting what changed in the orders for the board, the inboxes and the common demands; it opens after that.',
      )
    if (Math.floor(told / saidEvery) > Math.floor(before / saidEvery))
      say(`  已数 ${told} 处变化 ${told} changes so far`)
  }
}

/** Tells all that was not told yet: how much that was, or nothing where something holds it up. */
async function tellAll({ pump }: Catching, progress: (moved: number) => void) {
  let told = 0
  for (let nothing = 0; nothing < looksOfNothing;) {
    const { moved, isHeldUp } = await pump.once()
    if (isHeldUp) return undefined
    nothing = moved > 0 ? 0 : nothing + 1
    told += moved
    progress(moved)
  }
  return told
}

/** More rounds than ever change anything. */
const mostRounds = 5

/** Told, summed up, and told again what that changed: false where something holds it up. */
async function tellAndSum(catching: Catching) {
  const progress = progressTo(catching.say)
  for (let round = 0; round < mostRounds; round++) {
    const told = await tellAll(catching, progress)
    if (told === undefined) return false
    if (told === 0 && round > 0) return true
    await asFunction('clock', () => sweepAll(catching.deps))
  }
  return true
}

/**
 * Before anybody is let in, everything that was written is counted and summed up: a board that is half counted shows
 * numbers that are wrong, and nobody can see it. What holds it up keeps nobody out, but is said.
 */
export async function catchingUp(catching: Catching) {
  const isDone = await tellAndSum(catching).catch((error: unknown) => {
    catching.deps.log({ pumping: 'the stream', broke: String(error) })
    return false
  })
  if (!isDone)
    catching.say(
      '还有变化没数进去，看板上的数会偏少，数完自己会补上。 Not all is counted yet: the board will show less until it is.',
    )
}
