import type { Role } from '../actor'

/** How many grabbed orders 抢单 one person has in hand at most: so that help is spread, and nothing is hoarded. */
export const mostGrabs: Partial<Record<Role, number>> = { volunteer: 3, gridWorker: 5 }
