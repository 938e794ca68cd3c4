import { unplacedGrid } from '../../shared/place/codes'
import type { Building, Community, Grid } from '../../shared/street/street'
import { communities as drawn, streetId, type GridDrawn } from './communities'
import { pointIn } from './corners'
import { cellsOf } from './drawing'
import { outlineOf } from './outline'

export const communityId = (number: number) => `${streetId}${String(number).padStart(3, '0')}`
export const gridId = (community: number, grid: number) =>
  `${communityId(community)}${String(grid).padStart(2, '0')}`

const grids = drawn.flatMap((community, c) =>
  community.grids.map((grid, g) => ({
    id: gridId(c + 1, g + 1),
    ...grid,
    cells: cellsOf(`${c + 1}${g + 1}`),
  })),
)

export const demoCommunities: Community[] = drawn.map(({ name, phone }, c) => ({
  id: communityId(c + 1),
  name,
  phone,
}))

/** The 51 grids on the map, and the one for what nobody could place yet. */
export const demoGrids: Grid[] = [
  ...grids.map(({ id, name, cells }) => ({ id, name, ring: outlineOf(cells) })),
  { id: unplacedGrid(streetId), name: '待定网格', ring: [] },
]

/** Houses stand spread over their grid, now left, now right of the middle of a step of the drawing. */
function buildingsIn({
  id,
  buildings,
  cells,
}: GridDrawn & { id: string; cells: ReturnType<typeof cellsOf> }) {
  return buildings.map((name, at) => {
    const cell = cells[Math.floor(((at + 0.5) * cells.length) / buildings.length)]
    if (!cell) throw new Error(`${id} is not in the drawing`)
    const [right, down] = [at % 2 ? 0.64 : 0.36, 0.34 + 0.16 * (at % 3)]
    return { id: `${id}B${at + 1}`, name, ...pointIn(cell, right, down) }
  })
}

export const demoBuildings: Building[] = grids.flatMap(buildingsIn)

/** By the name it is known by; in a community, for names such as 3号楼 that others may have as well. */
export function buildingNamed(name: string, community = ''): Building {
  const found = demoBuildings.find((building) => building.name === name && building.id.startsWith(community))
  if (!found) throw new Error(`no building is called ${name}`)
  return found
}
