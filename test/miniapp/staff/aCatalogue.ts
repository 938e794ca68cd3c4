import type { Catalogue } from '../../../shared/street/operations'
import { aStreet } from '../../support/aStreet'

const { id, name, phone, communities, grids, buildings, units, categories } = aStreet()

export const aCatalogue: Catalogue = {
  street: { id, name, phone },
  communities,
  grids,
  buildings,
  units,
  calendars: [],
  categories,
  limits: [],
}
