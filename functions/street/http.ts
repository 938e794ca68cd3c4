import { done } from '../../shared/outcome'
import { gridOf, isUnplaced } from '../../shared/place/codes'
import { everyLimit } from '../../shared/clock/limits'
import type { Street } from '../../shared/street/street'
import type { Handler } from '../handler'
import { placeLabel } from './labels'
import { gridAt, nearestBuilding } from './locate'

const workerOf = (street: Street, gridId: string) => {
  const worker = street.staff.find(({ roles }) =>
    roles.some(({ role, scope }) => role === 'gridWorker' && scope === gridId),
  )
  return worker && { worker: { name: worker.name, ...(worker.phone && { phone: worker.phone }) } }
}

export const catalogue: Handler<'catalogue'> = async ({ street }) => {
  const { communities, buildings, units, categories, calendars, limits } = street
  return done({
    street,
    communities,
    grids: street.grids
      .filter(({ id }) => !isUnplaced(id))
      .map((grid) => ({ ...grid, ...workerOf(street, grid.id) })),
    buildings,
    units,
    categories,
    calendars,
    limits: everyLimit(limits),
  })
}

export const locate: Handler<'locate'> = async ({ street, input: { query } }) => {
  const grid = gridAt(street, query)
  if (!grid) return done({})
  const near = nearestBuilding(street, query)
  const inGrid = near && gridOf(near.building.id) === grid.id ? near : undefined
  return done({
    gridId: grid.id,
    label: placeLabel(street, { gridId: grid.id, ...(inGrid && { buildingId: inGrid.building.id }) }),
    ...(inGrid && { building: { ...inGrid.building, distance: Math.round(inGrid.distance) } }),
  })
}
