import type { Role, RoleHeld } from '../../../shared/actor'
import { roleNames } from '../../../shared/copy'
import { scopeNames } from '../staff/scopeNames'
import { useCatalogue } from '../street/useCatalogue'

const atHome: Role[] = ['resident', 'volunteer']

/** 网格员 · 盐仓巷社区 第五网格、第六网格: one line for every post somebody holds in the street's service. */
export function usePosts(roles: RoleHeld[]) {
  const { data: catalogue } = useCatalogue()
  const posts = [...new Set(roles.map(({ role }) => role))].filter((role) => !atHome.includes(role))
  return posts.map((role) => {
    const scopes = roles.filter((held) => held.role === role).map(({ scope }) => scope)
    const where = catalogue && scopeNames(catalogue, scopes)
    return where ? `${roleNames[role]} · ${where}` : roleNames[role]
  })
}
