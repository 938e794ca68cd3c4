import { streetId } from '../communities'
import type { Staff } from '../../../shared/street/street'
import { dispatchers, handlers, streetOffice } from './desks'
import { gridWorkers } from './gridWorkers'
import type { DemoPerson } from './person'
import { residents } from './residents'
import { withVolunteering } from './volunteers'

/** What some hold beside their first role. */
const also: Record<string, DemoPerson['roles']> = {
  qiaomuqing: [{ role: 'resident', scope: streetId }],
  nanxingzhou: [{ role: 'resident', scope: streetId }],
}

/** One of each, the ones to look through first. */
export const faces = [
  'yezhiqiu', // 居民
  'shenxiaohe', // 网格员
  'guqing', // 社区派单员
  'luoshifu', // 部门经办人
  'chengwenyuan', // 督办员
  'wenyizhou', // 管理员
  'heayi', // 居民, 6号楼楼长, 志愿者
  'qiaomuqing', // 网格员, 居民, 志愿者
]

const place = ({ id }: DemoPerson) => (faces.includes(id) ? faces.indexOf(id) : faces.length)

/** Everybody in the demo street, the faces first. */
export const demoPeople: DemoPerson[] = [
  ...gridWorkers,
  ...dispatchers,
  ...handlers,
  ...streetOffice,
  ...residents,
]
  .map((person) => ({ ...person, roles: [...person.roles, ...(also[person.id] ?? [])] }))
  .map(withVolunteering)
  .sort((one, other) => place(one) - place(other))

/** Those in the street's service, as the street knows them: without what they are at home. */
export const demoStaff: Staff[] = demoPeople.flatMap(({ id, name, phone, roles }) => {
  const serving = roles.filter(({ role }) => role !== 'resident' && role !== 'volunteer')
  return serving.length > 0 ? [{ id, name, ...(phone && { phone }), roles: serving }] : []
})
