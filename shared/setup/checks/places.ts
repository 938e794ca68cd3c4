import { communityOf, gridOf, isUnplaced, streetOf } from '../../place/codes'
import { contains, crossesItself, isClosed, metresToRing, overlap, type Position } from '../../place/ring'
import type { Grid, Street } from '../../street/street'
import { inPart, isIssue, said, warning, type Issue } from '../issue'
import { repeats } from './repeats'
import { wrongName, wrongPhone } from './texts'

const communityIssue = inPart('communities')
const gridIssue = inPart('grids')
const buildingIssue = inPart('buildings')

export function wrongCommunities({ id: street, communities }: Street): Issue[] {
  const wrong = communities.flatMap(({ id, name, phone }, at) => [
    streetOf(id) === street
      ? undefined
      : communityIssue(at, 'id', `编号 ${id} 不是本街道的（应以 ${street} 开头）`),
    said(wrongName(name), (words) => communityIssue(at, 'name', words)),
    said(wrongPhone(phone), (words) => communityIssue(at, 'phone', words)),
  ])
  const twice = repeats(communities, ({ id }) => id)
  return [...wrong, ...twice.map(({ at, name }) => communityIssue(at, 'id', `编号 ${name} 写了两次`))].filter(
    isIssue,
  )
}

export function wrongGrids(street: Street): Issue[] {
  const known = new Set(street.communities.map(({ id }) => id))
  const wrong = street.grids.flatMap((grid, at) => {
    if (isUnplaced(grid.id)) return []
    const isKnown = known.has(communityOf(grid.id))
    return [
      isKnown
        ? undefined
        : gridIssue(at, 'id', `网格 ${grid.id} 所在的社区 ${communityOf(grid.id)} 不在社区表里`),
      said(wrongName(grid.name), (words) => gridIssue(at, 'name', words)),
      said(wrongRing(grid), (words) => gridIssue(at, 'ring', words)),
    ]
  })
  const twice = repeats(street.grids, ({ id }) => id)
  return [
    ...wrong.filter(isIssue),
    ...twice.map(({ at, name }) => gridIssue(at, 'id', `编号 ${name} 写了两次`)),
    ...overlaps(street.grids),
  ]
}

const isInChina = ([east, north]: Position) => east > 73 && east < 136 && north > 3 && north < 54

function wrongRing({ ring }: Grid) {
  if (!isClosed(ring)) return '边界没有闭合：至少 4 个点，最后一点要和第一点相同'
  if (ring.every(([east, north]) => isInChina([north, east]))) return '经度和纬度写反了：先写经度，再写纬度'
  if (!ring.every(isInChina)) return '有的点不在中国境内，请检查坐标'
  return crossesItself(ring) ? '边界自己和自己相交' : undefined
}

function overlaps(grids: Grid[]) {
  const drawn = grids.flatMap((grid, at) => (isClosed(grid.ring) ? [{ grid, at }] : []))
  return drawn.flatMap(({ grid, at }, place) =>
    drawn
      .slice(0, place)
      .filter((other) => other.grid.id !== grid.id && overlap(other.grid.ring, grid.ring))
      .map((other) =>
        warning(
          gridIssue(at, 'ring', `和网格 ${other.grid.id}（${other.grid.name}）重叠，重叠处归编号在前的一个`),
        ),
      ),
  )
}

/** A door may lie across the line that somebody drew by hand. */
const nearEnough = 10

export function wrongBuildings({ grids, buildings }: Street): Issue[] {
  const byId = new Map(grids.map((grid) => [grid.id, grid]))
  const wrong = buildings.flatMap(({ id, name, latitude, longitude }, at) => {
    const grid = byId.get(gridOf(id))
    const point: Position = [longitude, latitude]
    const isOutside =
      grid &&
      isClosed(grid.ring) &&
      !contains(grid.ring, point) &&
      metresToRing(grid.ring, point) > nearEnough
    return [
      grid && !isUnplaced(grid.id)
        ? undefined
        : buildingIssue(at, 'id', `楼栋 ${id} 的网格 ${gridOf(id)} 不在网格里`),
      isOutside
        ? buildingIssue(at, 'latitude', `${name} 的坐标不在它的网格 ${grid.id}（${grid.name}）里`)
        : undefined,
      said(wrongName(name), (words) => buildingIssue(at, 'name', words)),
    ]
  })
  const twice = repeats(buildings, ({ id }) => id)
  return [
    ...wrong.filter(isIssue),
    ...twice.map(({ at, name }) => buildingIssue(at, 'id', `编号 ${name} 写了两次`)),
  ]
}
