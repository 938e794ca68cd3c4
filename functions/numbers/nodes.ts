import { communityOf } from '../../shared/place/codes'
import { sumOf, type Counts } from './counts'

type Node = { counts: Counts; days: ReadonlyMap<number, Counts> }

const addDays = (all: readonly ReadonlyMap<number, Counts>[]) => {
  const days = new Map<number, Counts>()
  for (const one of all)
    for (const [day, counts] of one) days.set(day, sumOf([days.get(day) ?? new Map(), counts]))
  return days
}

/** Grids as they are, communities and the street as the sums of what lies in them. */
export function nodesOf(grids: ReadonlyMap<string, Node>, street: string): Map<string, Node> {
  const sum = (children: Node[]): Node => ({
    counts: sumOf(children.map(({ counts }) => counts)),
    days: addDays(children.map(({ days }) => days)),
  })
  const communities = new Map<string, Node[]>()
  for (const [grid, node] of grids)
    communities.set(communityOf(grid), [...(communities.get(communityOf(grid)) ?? []), node])
  const summed = new Map([...communities].map(([community, children]) => [community, sum(children)]))
  return new Map([...grids, ...summed, [street, sum([...summed.values()])]])
}
