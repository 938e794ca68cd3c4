import type { Ticket } from '../../../shared/meeting/qr'

/** A browser's page has no scanner of its own: there the six digits do. */
export const canScan = false

export const scanTicket = (): Promise<Ticket | 'other' | undefined> => Promise.resolve(undefined)
