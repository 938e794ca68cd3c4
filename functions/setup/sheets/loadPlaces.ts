import { known } from '../../../shared/known'
import type { Building, Community, Unit } from '../../../shared/street/street'
import { originOf, take, things, unitId, unitPattern, type Loading } from './loading'

const namedColumns = { id: '编号', name: '名称', phone: '电话' }

export function loadCommunities(loading: Loading) {
  const found = things<Community>(loading, 'communities', (row) => {
    const id = row.fitting('编号', /^\d{12}$/, '12 位数字')
    if (!id) return undefined
    const thing: Community = known({ id, name: row.text('名称'), phone: row.optional('电话') })
    return { thing, origin: originOf(row, namedColumns) }
  })
  take(loading, 'communities', found)
}

export function loadUnits(loading: Loading) {
  const found = things<Unit>(loading, 'units', (row) => {
    const said = row.fitting('编号', unitPattern, 'U 加 2 到 4 位数字')
    if (!said) return undefined
    const id = unitId(loading.street, said)
    const thing: Unit = known({ id, name: row.text('名称'), phone: row.optional('电话') })
    return { thing, origin: originOf(row, namedColumns) }
  })
  take(loading, 'units', found)
}

export function loadBuildings(loading: Loading) {
  const columns = { id: '编号', name: '名称', latitude: '纬度', longitude: '经度' }
  const seen = new Set<string>()
  const found = things<Building>(loading, 'buildings', (row) => {
    const id = row.fitting('编号', /^\d{14,15}B\d{1,4}$/, '网格编号 + B + 楼号')
    const [latitude, longitude] = [
      row.degrees('纬度', { most: 90, such: '28.9011' }),
      row.degrees('经度', { most: 180, such: '118.9011' }),
    ]
    // A row that cannot be kept for its coordinates is none for whoever compares the list.
    if (id && seen.has(id)) row.wrong('编号', `编号 ${id} 写了两次`)
    if (id) seen.add(id)
    if (!id || latitude === undefined || longitude === undefined) return undefined
    return { thing: { id, name: row.text('名称'), latitude, longitude }, origin: originOf(row, columns) }
  })
  take(loading, 'buildings', found)
}
