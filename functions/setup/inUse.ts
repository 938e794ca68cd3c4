import { servingRoles } from '../../shared/actor'
import { inPart, warning, type Issue } from '../../shared/setup/issue'
import type { Staff, Street } from '../../shared/street/street'
import { holders } from '../keys'
import type { SetupDeps } from './deps'
import { openOrders, type OpenOrders } from './openOrders'

type Named = { id: string; name: string }

const goneFrom = (were: readonly Named[], are: readonly Named[]) =>
  were.filter(({ id }) => !are.some((one) => one.id === id))

const byCode = ({ categories }: Street) => categories.map(({ code, name }) => ({ id: code, name }))

const serves = ({ roles }: Staff) => roles.some(({ role }) => servingRoles.includes(role))

/** Whoever serves no longer at all. */
const leavers = (before: Street, after: Street) => goneFrom(before.staff, after.staff.filter(serves))

const goneIn = (before: Street, after: Street) => ({
  grids: goneFrom(before.grids, after.grids),
  units: goneFrom(before.units, after.units),
  categories: goneFrom(byCode(before), byCode(after)),
  people: leavers(before, after),
})

function issuesOf({ grids, units, categories, people }: ReturnType<typeof goneIn>, open: OpenOrders) {
  const used = (things: Named[], countOf: (id: string) => number | undefined) =>
    things.flatMap((thing) => {
      const count = countOf(thing.id)
      return count ? [{ ...thing, count }] : []
    })
  return [
    ...used(grids, (id) => open.grid.get(id)).map(({ id, name, count }) =>
      inPart('grids')(-1, 'id', `网格 ${id}（${name}）还有 ${count} 件没办完的单，不能删`),
    ),
    ...used(units, (id) => open.holder.get(holders.unit(id))).map(({ id, name, count }) =>
      inPart('units')(-1, 'id', `部门 ${id}（${name}）还有 ${count} 件没接的单，不能删`),
    ),
    ...used(categories, (code) => open.category.get(code)).map(({ id, name, count }) =>
      inPart('categories')(-1, 'code', `类别 ${id}（${name}）还有 ${count} 件没办完的单，不能删`),
    ),
    ...used(people, (id) => open.holder.get(holders.person(id))).map(({ id, name, count }) =>
      warning(inPart('staff')(-1, 'id', `${name}（${id}）手里还有 ${count} 件单，请先交给别人`)),
    ),
  ]
}

/** Where orders are looked for: a category may be in use in any grid. */
const gridsToLook = ({ grids, categories }: ReturnType<typeof goneIn>, before: Street) =>
  (categories.length > 0 ? before.grids : grids).map(({ id }) => id)

/** What is to go and is still needed: by orders that nobody has ended yet. */
export async function stillNeeded(
  { table, now }: Pick<SetupDeps, 'table' | 'now'>,
  after: Street,
  before?: Street,
): Promise<Issue[]> {
  const gone = before && goneIn(before, after)
  const isNothing = !gone || Object.values(gone).every((things) => things.length === 0)
  if (isNothing) return []
  const looked = { gridIds: gridsToLook(gone, before), now: now() }
  return issuesOf(gone, await openOrders(table, before, looked))
}
