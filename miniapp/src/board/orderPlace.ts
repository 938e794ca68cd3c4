import type { RoleHeld } from '../../../shared/actor'
import { workplaces } from '../staff/workplaces'

/** At which desk an order is opened from the board: the supervisor's, else the dispatcher's own. */
export const orderPlace = (roles: readonly RoleHeld[]) =>
  roles.some(({ role }) => role === 'supervisor') || !roles.some(({ role }) => role === 'dispatcher')
    ? workplaces.supervisor
    : workplaces.desk
