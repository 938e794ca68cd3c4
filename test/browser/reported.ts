import { buildingNamed } from '../../infra/demo/places'
import { gridOf } from '../../shared/place/codes'

/** What a phone would send for something by a building of the demo street. */
export function reported(categoryCode: string, at: string, description: string) {
  const { id, name, latitude, longitude } = buildingNamed(at)
  const place = { latitude, longitude, address: name, gridId: gridOf(id), buildingId: id }
  return { kind: 'issue', categoryCode, description, place, photoKeys: [], anonymous: false }
}
