import type { RoleHeld } from '../../../shared/actor'
import { useMe } from './useMe'

const none: RoleHeld[] = []

/** The roles of whoever holds the phone; none until they are known. */
export const useRoles = () => useMe().data?.roles ?? none
