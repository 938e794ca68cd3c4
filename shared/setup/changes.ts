import { isUnplaced } from '../place/codes'
import { nameOf, type Thing } from '../street/parts'
import type { Street } from '../street/street'
import { listedParts, type SetupPart, type WholeStreet } from './setup'

/** What a load does to one thing: 新增, 改, 删. */
export type Change = {
  part: SetupPart
  name: string
  before?: object
  after?: object
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Fields in one order, so that the same thing is the same text. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, content]) => content !== undefined)
  return Object.fromEntries(
    fields.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, content]) => [name, sorted(content)]),
  )
}

/** The fields of a changed thing that say something else than before. */
export const changedFields = ({ before = {}, after = {} }: Change) => {
  const [was, is] = [before, after].map((thing) => sorted(thing) as Record<string, unknown>)
  return Object.keys({ ...was, ...is }).filter((field) => !isSame(was?.[field], is?.[field]))
}

function changesIn(part: SetupPart, were: readonly Thing[], are: readonly Thing[]): Change[] {
  const before = new Map(were.map((thing) => [nameOf(thing), thing]))
  const after = new Map(are.map((thing) => [nameOf(thing), thing]))
  const removed = [...before].filter(([name]) => !after.has(name))
  return [
    ...[...after].flatMap(([name, thing]) => {
      const was = before.get(name)
      if (!was) return [{ part, name, after: thing }]
      return isSame(sorted(was), sorted(thing)) ? [] : [{ part, name, before: was, after: thing }]
    }),
    ...removed.map(([name, was]) => ({ part, name, before: was })),
  ]
}

const settingsOf = ({ name, phone, fallbackCategory }: Street) => ({ name, phone, fallbackCategory })

/** Thing by thing what becomes different. The grid nobody draws is no news. */
export function changes(before: WholeStreet | undefined, after: WholeStreet): Change[] {
  const settings = { part: 'settings' as const, name: after.id, after: settingsOf(after) }
  const changed = before ? { ...settings, before: settingsOf(before) } : settings
  const isNews = !before || changedFields(changed).length > 0
  const lists = listedParts.flatMap((part) => changesIn(part, before?.[part] ?? [], after[part]))
  return [...(isNews ? [changed] : []), ...lists.filter(({ name }) => !isUnplaced(name))]
}
