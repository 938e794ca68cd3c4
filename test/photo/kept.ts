import type { WholeDeps } from '../../functions/setup/deps'
import { aStreet, peopleOf } from '../support/aStreet'
import { callers, settle, type Callers, type Clock } from '../support/app'

/** One way of keeping photos, as phones meet it. */
export type Kept = {
  deps: WholeDeps
  clock: Clock
  as: Callers['as']
  /** Sends a form as a phone does, and has what arrived looked at. */
  send: (url: string, form: FormData) => Promise<unknown>
  see: (url: string) => Promise<Response>
  stop: () => Promise<unknown>
}

export const street = aStreet('990100001')

/** A street with people who send photos. */
export async function inhabit(deps: WholeDeps, clock: Clock) {
  await settle(deps, street, Object.values(peopleOf(street)))
  return { deps, clock, as: callers(deps, clock).as }
}
