import { aStreet, peopleOf } from '../support/aStreet'

/** Seven communities with 51 grids between them, and people who serve all of the street. */
export function wideTown(streetId?: string) {
  const street = aStreet(streetId)
  const [grid] = street.grids
  const ids = Array.from({ length: 51 }, (_, n) => {
    const community = String((n % 7) + 1).padStart(3, '0')
    return `${street.id}${community}${String(Math.floor(n / 7) + 1).padStart(2, '0')}`
  })
  const people = Object.values(peopleOf(street)).map((person) => ({
    ...person,
    roles: person.roles.map(({ role, scope }) => ({
      role,
      scope: role === 'gridWorker' || role === 'dispatcher' ? street.id : scope,
    })),
  }))
  return { street: { ...street, grids: ids.map((id) => ({ ...grid!, id })) }, people }
}
