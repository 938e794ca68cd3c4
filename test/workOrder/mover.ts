import type { Callers } from '../support/app'
import { orderOf } from './orders'

/** Makes moves on the order as it is now: for tests that are about the move, not about who was faster. */
export const mover = (street: Pick<Callers, 'as'>) => ({
  moveAs: (who: string) => ({
    async make(id: string, name: string, input: object = {}) {
      const { version } = orderOf(await street.as('admin').get(`/orders/${id}`))
      return street.as(who).post(`/orders/${id}/${name}`, { version, ...input })
    },
  }),
})
