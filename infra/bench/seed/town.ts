import type { Actor, RoleHeld } from '../../../shared/actor'
import { isUnplaced } from '../../../shared/place/codes'
import type { Street } from '../../../shared/street/street'
import { demoStreet } from '../../demo/street'

export type Town = {
  street: Street
  /** The 51 on the map. */
  grids: Street['grids']
  /** A reporter, and hands that serve all of the street; each unit's hand by the unit. */
  reporter: Actor
  worker: Actor
  desk: Actor
  supervisor: Actor
  unitHands: ReadonlyMap<string, Actor>
}

/** The demo street with its 51 grids under another number, and the few who do everything there. */
export function townOf(streetId: string): Town {
  // The number stands in the street's own ids, and in nothing else it says.
  const street = JSON.parse(JSON.stringify(demoStreet).replaceAll(demoStreet.id, streetId)) as Street
  const actor = (name: string, role: RoleHeld['role'], scope = streetId): Actor => ({
    id: `${name}${scope}`.toLowerCase(),
    street: streetId,
    roles: [{ role, scope }],
  })
  return {
    street,
    grids: street.grids.filter(({ id }) => !isUnplaced(id)),
    reporter: actor('zhou', 'resident'),
    worker: actor('shen', 'gridWorker'),
    desk: actor('gu', 'dispatcher'),
    supervisor: actor('qin', 'supervisor'),
    unitHands: new Map(street.units.map(({ id }) => [id, actor('luo', 'handler', id)])),
  }
}
