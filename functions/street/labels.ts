import { communityOf, isUnplaced } from '../../shared/place/codes'
import type { Community, Street } from '../../shared/street/street'
import type { Holder } from '../../shared/workOrder/order'
import type * as z from 'zod/mini'

type HolderShown = z.output<typeof Holder>

const named = <T extends { id: string; name: string }>(things: T[], id: string) =>
  things.find((thing) => thing.id === id)

/** What a place was called that is no more 已撤. */
export function retiredName({ retired = [] }: Street, id: string) {
  const gone = named(retired, id)
  return gone && `${gone.name}（已撤）`
}

export function communityName(street: Street, placeCode: string) {
  const id = communityOf(placeCode)
  return named(street.communities, id)?.name ?? retiredName(street, id) ?? street.name
}

export const gridName = (street: Street, gridId: string) =>
  named(street.grids, gridId)?.name ?? retiredName(street, gridId) ?? ''

/** Community and building or grid: as exact as everybody may know. */
export function placeLabel(street: Street, { gridId, buildingId }: { gridId: string; buildingId?: string }) {
  if (isUnplaced(gridId)) return '地点待定'
  const building = buildingId && named(street.buildings, buildingId)?.name
  return `${communityName(street, gridId)} ${building || gridName(street, gridId)}`
}

export const categoryName = (street: Street, code: string) =>
  street.categories.find((category) => category.code === code)?.name ?? '其他'

export const unitName = (street: Street, unitId: string) => named(street.units, unitId)?.name ?? '责任单位'

export const unitPhone = (street: Street, unitId: string) => named(street.units, unitId)?.phone

export const staffName = (street: Street, personId: string) =>
  named(street.staff, personId)?.name ?? '工作人员'

const phoned = (phone: string | undefined) => (phone ? { phone } : {})

/** Where a person in service belongs: a unit, a desk, or a grid. */
export function unitNameOf(street: Street, personId: string) {
  const roles = named(street.staff, personId)?.roles ?? []
  const handler = roles.find(({ role }) => role === 'handler')
  if (handler) return named(street.units, handler.scope)?.name
  const dispatcher = roles.find(({ role }) => role === 'dispatcher')
  if (dispatcher) return deskPlace(street, dispatcher.scope)
  const worker = roles.find(({ role }) => role === 'gridWorker')
  return worker && gridName(street, worker.scope)
}

/** Whose desk it is: a community's, the street's, the district's. */
const deskPlace = (street: Street, code: string) =>
  code.length < street.id.length ? '区里' : (named(street.communities, code)?.name ?? street.name)

function personHolding(street: Street, id: string, personId: string): HolderShown {
  const person = named(street.staff, personId)
  const unitName = unitNameOf(street, personId)
  return {
    id,
    kind: 'person',
    name: person?.name ?? '办事人',
    ...phoned(person?.phone),
    ...(unitName && { unitName }),
  }
}

function gridHolding(street: Street, id: string, gridId: string): HolderShown {
  const worker = street.staff.find(({ roles }) =>
    roles.some(({ role, scope }) => role === 'gridWorker' && scope === gridId),
  )
  const unitName = gridName(street, gridId)
  return {
    id,
    kind: 'grid',
    name: worker?.name ?? unitName,
    ...phoned(worker?.phone),
    ...(unitName && { unitName }),
  }
}

type Shown = (street: Street, id: string, code: string) => HolderShown

const byKind: Record<string, Shown> = {
  person: personHolding,
  grid: gridHolding,
  unit: (street, id, code) => ({
    id,
    kind: 'unit',
    name: unitName(street, code),
    ...phoned(unitPhone(street, code)),
  }),
  pool: (street, id, code) => ({ id, kind: 'pool', name: `${communityName(street, code)}抢单池` }),
  check: (street, id) => ({ id, kind: 'check', name: `${street.name}督办`, phone: street.phone }),
  desk: (street, id, code) => {
    const above = code.length < street.id.length ? '区派单台' : `${street.name}派单台`
    const { name, phone = street.phone }: Pick<Community, 'name' | 'phone'> = named(
      street.communities,
      code,
    ) ?? { name: above }
    return { id, kind: 'desk', name, phone }
  },
}

/** Who has it, by name, and how to reach them. */
export function holderShown(street: Street, holder: string | undefined): HolderShown | null {
  const [kind = '', code = ''] = holder?.split('-') ?? []
  return holder ? (byKind[kind]?.(street, holder, code) ?? null) : null
}
