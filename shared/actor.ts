import * as z from 'zod/mini'
import type { Skill } from './volunteer/skills'

export const roles = [
  'resident', // 居民
  'volunteer', // 志愿者
  'gridWorker', // 网格员
  'dispatcher', // 社区派单员
  'handler', // 部门经办人
  'supervisor', // 街道督办员
  'admin', // 管理员
  'system', // 系统
] as const
export type Role = (typeof roles)[number]

/** Held by being on the street's list of people; the others are what one is at home. */
export const servingRoles: readonly Role[] = ['gridWorker', 'dispatcher', 'handler', 'supervisor', 'admin']

/**
 * A role held somewhere. The scope is a place code (a grid, community, street: codes are prefixes of one
 * another), a unit id for handlers, or the street for residents.
 */
export const RoleHeld = z.strictObject({ role: z.enum(roles), scope: z.string() })
export type RoleHeld = z.output<typeof RoleHeld>

/** A home by its door. */
export type Home = { buildingId: string; room: string }

/** A home she moved out of, when (ms), and where to; not where that was hers before. */
export type Left = Home & { until: number; into?: Home }

/** Who asks: a person in one street 街道 (the tenant), with the roles held there and nowhere else. */
export type Actor = {
  id: string
  street: string
  roles: RoleHeld[]
  /** A keyed, shortened hash of the verified household 已核实; absent until a grid worker confirmed it. */
  household?: string
  /** The doors behind which she lives or that she owns 已核实, the one above first. They never leave the server. */
  homes?: readonly Home[]
  /** Where she lived before, for votes that had begun by then. */
  left?: readonly Left[]
  /** What each community has confirmed of a volunteer 志愿者, by its code; absent while she pauses. */
  skills?: Partial<Record<string, readonly Skill[]>>
}

export const scopesOf = (actor: Actor, role: Role) =>
  actor.roles.filter((held) => held.role === role).map((held) => held.scope)

/** Grids have 14 digits or 15: one grid's code may begin like another's. */
const gridDigits = 14

/** Whether a place code lies in the scope: a grid lies in its community, a community in its street. */
export const covers = (scope: string, placeCode: string) =>
  scope === placeCode || (scope.length < gridDigits && placeCode.startsWith(scope))
