import * as z from 'zod/mini'
import type { Status } from './transitions'

export const endedStatuses = ['closed', 'declined', 'withdrawn', 'merged'] as const satisfies Status[]
/** How an order came to its end. */
export const Ended = z.enum(endedStatuses)
export type Ended = z.output<typeof Ended>

/** Where orders are counted together, for all who read the sum. */
export const endedWords: Record<Ended, string> = {
  closed: '办好了',
  declined: '不归街道办',
  withdrawn: '撤回了',
  merged: '并到别的单里了',
}

export const endedAs = (status: Status) => endedStatuses.find((ended) => ended === status)
/** 在办, or how it ended. */
export const standingOf = (ended: Ended | undefined) => (ended ? endedWords[ended] : '在办')
