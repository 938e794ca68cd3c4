import type { RoleHeld } from '../../../shared/actor'
import type { VolunteeringKept } from '../../../functions/volunteer/volunteering'

/** Somebody of the demo street as the store is told. Names and numbers are invented. */
export type DemoPerson = {
  id: string
  name: string
  phone?: string
  roles: RoleHeld[]
  /** 已核实的户: confirmed by a grid worker. */
  household?: { label: string; buildingId: string; room: string }
  volunteering?: VolunteeringKept
}

/** Numbers beginning with 154 were never given to anybody. */
export const mobile = (lastFour: string) => `1540000${lastFour}`
