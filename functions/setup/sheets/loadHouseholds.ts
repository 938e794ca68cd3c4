import type { BuildingHouseholds } from '../../../shared/household/household'
import { known } from '../../../shared/known'
import { Room } from '../../../shared/visit/visit'
import { originOf, rowsOf, take, type Loading } from './loading'
import type { Origin } from './origins'
import type { RowReader } from './rowReader'

function roomIn(row: RowReader) {
  const room = Room.safeParse(row.text('门牌'))
  return room.success ? room.data : row.wrong('门牌', row.text('门牌') ? '太长了，最多 30 个字' : '没有写')
}

function areaIn(row: RowReader) {
  if (!row.text('面积')) return undefined
  const area = row.fitting('面积', /^\d{1,5}(\.\d{1,4})?$/, '平方米数，如 89.5')
  return area && Number(area)
}

/** 菜场, 学校: that nobody lives there is said, so that it is not taken for a list with a gap. */
const nobodys = '无'

/** Each row is a home; those of one building go together, wherever they stand. */
export function loadHouseholds(loading: Loading) {
  const rows = rowsOf(loading, 'households')
  if (!rows) return
  const byBuilding = new Map<string, { thing: BuildingHouseholds; origin: Origin }>()
  for (const row of rows) {
    const buildingId = row.fitting('楼栋', /^\d{14,15}B\d{1,4}$/, '楼栋编号')
    const [room, area] = [roomIn(row), areaIn(row)]
    if (!buildingId || !room) continue
    const origin = originOf(row, { buildingId: '楼栋' })
    const building = byBuilding.get(buildingId) ?? { thing: { buildingId, households: [] }, origin }
    byBuilding.set(buildingId, building)
    if (room === nobodys) continue
    const place = building.thing.households.push(known({ room, area: area || undefined })) - 1
    const inner = originOf(row, { room: '门牌', area: '面积' })
    building.origin.within = { ...building.origin.within, [`households.${place}`]: inner }
  }
  const found = [...byBuilding.values()]
  take(loading, 'households', {
    list: found.map(({ thing }) => thing),
    origins: found.map(({ origin }) => origin),
  })
}
