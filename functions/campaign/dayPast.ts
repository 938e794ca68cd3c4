import { refuse } from '../../shared/outcome'
import { dayLate } from '../topic/card'

/** Until when: no day that is over already, unless it was so before and only stays. */
export const dayPast = (until: string, now: number, before?: string) =>
  until !== before && dayLate(until, now) ? refuse('dayPast', { field: 'until' }) : undefined
