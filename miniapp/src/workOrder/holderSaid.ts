import type { Order } from '../../../shared/workOrder/order'
import type * as z from 'zod/mini'

export type HolderSeen = NonNullable<z.output<typeof Order>['holder']>

const ways: Record<HolderSeen['kind'], (holder: HolderSeen) => string> = {
  grid: ({ name }) => (name.endsWith('网格') ? name : `网格员${name}`),
  desk: ({ name }) => name.replace(/派单台$/, '').replace(/^区$/, '区里'),
  unit: ({ name }) => name,
  pool: ({ name }) => name.replace(/抢单池$/, '的志愿者和网格员'),
  person: ({ name, unitName }) => (unitName && unitName !== name ? `${unitName} ${name}` : name),
  check: ({ name }) => (name.endsWith('督办') ? `${name}员` : name),
}

/** 现在在谁手里, as a resident says it: a name, and where the name belongs. */
export const holderSaid = (holder: HolderSeen) => ways[holder.kind](holder)
