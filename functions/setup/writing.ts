import { nameOf, type Part, type Thing } from '../../shared/street/parts'
import { keys } from '../keys'
import { canonical } from '../seal'
import type { Item } from '../table/store'
import { codes } from '../street/reading'

const inOrder = (things: readonly Thing[]) => things.map(canonical).sort().join('\n')

/** Whether two lists say anything different; in which order is no matter. */
export const differing = (is: readonly Thing[], was: readonly Thing[] = []) => inOrder(is) !== inOrder(was)

/** Things of one name are one item. */
export const countOf = (things: readonly Thing[]) => new Set(things.map(nameOf)).size

export const itemsOf = (
  street: string,
  { part, version }: { part: Part; version: string },
  things: readonly Thing[],
): Item[] =>
  things.map((thing) => ({
    ...keys.streetPart(street, keys.listed(codes[part], version) + nameOf(thing)),
    is: thing,
  }))
