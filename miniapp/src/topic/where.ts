import { communityOf, gridOf, streetOf } from '../../../shared/place/codes'
import type { Catalogue } from '../../../shared/street/operations'

/** 议题范围, as neighbours say it: from one's own house to the whole street. */
export const levels = ['building', 'buildings', 'grid', 'community', 'street'] as const
export type Level = (typeof levels)[number]

export const mostBuildings = 60

export type Where = { level: Level | undefined; buildings: string[] }

const named = (list: readonly { id: string; name: string }[], id: string) =>
  list.find((one) => one.id === id)?.name

/** What each level is called where this house stands. */
export function levelWords({ buildings, grids, communities, street }: Catalogue, homeId: string) {
  return {
    building: `就${named(buildings, homeId) ?? '我这栋楼'}`,
    buildings: '附近几栋楼',
    grid: named(grids, gridOf(homeId)) ?? '我这个网格',
    community: named(communities, communityOf(homeId)) ?? '整个社区',
    street: street.name,
  } satisfies Record<Level, string>
}

/** The codes of a scope; nothing where no house is chosen yet. */
export function placesOf({ level, buildings }: Where, homeId: string): string[] {
  const places: Record<Level, string[]> = {
    building: [homeId],
    buildings,
    grid: [gridOf(homeId)],
    community: [communityOf(homeId)],
    street: [streetOf(homeId)],
  }
  return level ? places[level] : []
}
