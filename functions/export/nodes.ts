import { covers } from '../../shared/actor'
import type { Street } from '../../shared/street/street'
import { childrenOf } from '../numbers/readNumbers'

const withChildren = (street: Street, node: string): string[] => [
  node,
  ...childrenOf(street, node).flatMap((child) => withChildren(street, child)),
]

/** Whose numbers 指标 these scopes let see: the street, its communities, each followed by its grids. */
export const nodesIn = (street: Street, scopes: readonly string[]) =>
  withChildren(street, street.id).filter((node) => scopes.some((scope) => covers(scope, node)))
