import type { RoleHeld } from '../../shared/actor'
import type { Category } from '../../shared/category/category'
import type { Street } from '../../shared/street/street'
import { unplacedGrid } from '../../shared/place/codes'
import type { Household } from '../../functions/person/store'

const category = (code: string, name: string, more: Partial<Category> = {}): Category => ({
  code,
  name,
  group: '公用设施',
  searchWords: [],
  class: 'ordinary',
  questions: [],
  afterPhoto: false,
  private: false,
  ...more,
})

export const lamp = category('A01', '路灯不亮', { class: 'utilities', searchWords: ['灯坏了', '路灯'] })
export const paving = category('A02', '人行道破损', {
  questions: [{ code: 'fell', ask: '有人摔过吗？', required: true, kind: 'yesNo' }],
})
export const gas = category('A03', '燃气异味', { class: 'emergency', afterPhoto: true })
export const quarrel = category('B01', '邻里纠纷', { private: true })
export const power = category('C01', '大面积停电', { stopper: { words: '归供电公司管', phone: '95598' } })
export const other = category('Z99', '其他')

/** A square of about 200 m, `column` squares east and `row` squares north of the street's corner. */
const corner = { longitude: 118.87, latitude: 28.97 }
const side = 0.002
const square = (column: number, row: number) => {
  const west = corner.longitude + column * side
  const south = corner.latitude + row * side
  const ring: [number, number][] = [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ]
  return ring
}

/** Two communities of two grids each; the street's number keeps every code of one apart from another's. */
export function aStreet(id = '990100001'): Street {
  const grids = ['00101', '00102', '00201', '00202'].map((code, at) => ({
    id: id + code,
    name: `第${at + 1}网格`,
    ring: square(at % 2, Math.floor(at / 2)),
  }))
  return {
    id,
    name: '东湾街道',
    phone: '0570-8880001',
    communities: [
      { id: `${id}001`, name: '梧桐里社区' },
      { id: `${id}002`, name: '盐仓巷社区' },
    ],
    grids: [...grids, { id: unplacedGrid(id), name: '待定网格', ring: [] }],
    buildings: grids.map((grid, at) => ({
      id: `${grid.id}B${at + 1}`,
      name: `${at + 1}号楼`,
      latitude: (grid.ring[0]?.[1] ?? 0) + side / 2,
      longitude: (grid.ring[0]?.[0] ?? 0) + side / 2,
    })),
    units: [
      { id: `${id}U01`, name: '市政养护所', phone: '0570-8880011' },
      { id: `${id}U02`, name: '供水服务站' },
    ],
    categories: [lamp, paving, gas, quarrel, power, other],
    fallbackCategory: other.code,
    duties: [
      { categoryCode: lamp.code, area: id, unitId: `${id}U01` },
      { categoryCode: lamp.code, area: `${id}002`, unitId: `${id}U02` },
    ],
    staff: [],
    calendars: [],
    limits: [],
  }
}

export type TestPerson = {
  id: string
  name: string
  phone?: string
  roles: RoleHeld[]
  household?: Household
}

const person = (id: string, name: string, ...roles: RoleHeld[]): TestPerson => ({ id, name, roles })

/** Everybody the loop needs, in one street. */
export function peopleOf(street: Street) {
  const { id } = street
  const resident: RoleHeld = { role: 'resident', scope: id }
  const home = (room: string): Household => ({
    buildingId: `${id}00101B1`,
    room,
    label: `梧桐里 1号楼 ${room}`,
    verified: true,
  })
  return {
    zhou: { ...person('zhou', '周玉兰', resident), phone: '19900001001', household: home('301') },
    zhousSon: { ...person('zhouson', '周家明', resident), household: home('301') },
    lin: { ...person('lin', '林一帆', resident), household: home('302') },
    guest: person('guest', '', resident),
    shen: person('shen', '沈小禾', { role: 'gridWorker', scope: `${id}00101` }),
    tang: person('tang', '唐远', { role: 'gridWorker', scope: `${id}00201` }),
    wen: person(
      'wen',
      '闻珊珊',
      { role: 'gridWorker', scope: `${id}00102` },
      { role: 'gridWorker', scope: `${id}00101` },
    ),
    placing: person('placing', '何田', { role: 'gridWorker', scope: unplacedGrid(id) }),
    gu: person('gu', '顾青', { role: 'dispatcher', scope: `${id}001` }),
    streetDesk: person('streetdesk', '卢敏', { role: 'dispatcher', scope: id }),
    luo: person('luo', '罗师傅', { role: 'handler', scope: `${id}U01` }),
    yu: person('yu', '余师傅', { role: 'handler', scope: `${id}U01` }),
    water: person('water', '江师傅', { role: 'handler', scope: `${id}U02` }),
    qin: person('qin', '秦督办', { role: 'supervisor', scope: id }),
    fang: person('fang', '方督办', { role: 'supervisor', scope: id }, { role: 'handler', scope: `${id}U01` }),
    admin: person('admin', '管理员', { role: 'admin', scope: id }),
  }
}
export type People = ReturnType<typeof peopleOf>
