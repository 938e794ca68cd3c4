import type { RoleHeld } from '../../../shared/actor'
import { districtOf } from '../../../shared/place/codes'
import { streetId } from '../communities'
import { communityId } from '../places'
import { unitIds, type UnitName } from '../units'
import type { DemoPerson } from './person'

type Line = [id: string, name: string]

const office = (number: number) => `0199-26${String(number).padStart(5, '0')}`

const serving = (held: RoleHeld, firstPhone: number, lines: Line[]): DemoPerson[] =>
  lines.map(([id, name], at) => ({
    id,
    name,
    phone: office(firstPhone + at),
    roles: [held],
  }))

const communityDesks: Line[][] = [
  [
    ['guqing', '顾青'],
    ['wenshanshan', '闻珊珊'],
  ],
  [
    ['yuyangfan', '虞扬帆'],
    ['fulihua', '扶丽桦'],
  ],
  [['liaoyuhang', '廖渔航']],
  [
    ['jiangxinyue', '江心玥'],
    ['mengzhaoyan', '蒙昭彦'],
  ],
  [['chaijingming', '柴景明']],
  [['hushuwan', '扈书婉']],
  [['guanyunqi', '关云栖']],
]

/** 社区派单员, 街道派单台, 区派单台. */
export const dispatchers = [
  ...communityDesks.flatMap((lines, at) =>
    serving({ role: 'dispatcher', scope: communityId(at + 1) }, 300 + 10 * at, lines),
  ),
  ...serving({ role: 'dispatcher', scope: streetId }, 380, [['nanxingzhou', '南行舟']]),
  ...serving({ role: 'dispatcher', scope: districtOf(streetId) }, 390, [['zhaihuaisu', '翟怀素']]),
]

const unitPeople: Record<UnitName, Line[]> = {
  roads: [
    ['luoshifu', '罗师傅'],
    ['dongchengzhu', '董成柱'],
    ['xiaotiegang', '萧铁钢'],
  ],
  order: [
    ['bijianfei', '毕建飞'],
    ['linghuiwen', '凌惠雯'],
    ['haozhengyi', '郝正易'],
  ],
  market: [
    ['shaoxiuzhi', '邵秀芷'],
    ['youguangyao', '尤广垚'],
  ],
  police: [
    ['meiyongan', '梅永安'],
    ['qishouwang', '祁守望'],
  ],
  service: [
    ['yanruyi', '晏如意'],
    ['tuxiangning', '涂向宁'],
    ['jiyuanfang', '吉元芳'],
  ],
  water: [
    ['shuiqingyuan', '水清源'],
    ['yiduofu', '易多福'],
  ],
  power: [
    ['tianwenguang', '田文光'],
    ['minghuadeng', '明华登'],
  ],
  property: [
    ['anjiahui', '安家惠'],
    ['luyongqin', '路永勤'],
    ['zhuangxiaobing', '庄小炳'],
  ],
}

/** 部门经办人. */
export const handlers = Object.entries(unitPeople).flatMap(([unit, lines], at) =>
  // Object.entries forgets which names its keys are.
  serving({ role: 'handler', scope: unitIds[unit as UnitName] }, 400 + 10 * at, lines),
)

/** 街道督办员, 管理员. */
export const streetOffice = [
  ...serving({ role: 'supervisor', scope: streetId }, 500, [
    ['chengwenyuan', '程问源'],
    ['suwanqing', '宿晚晴'],
    ['biandaoheng', '边道衡'],
  ]),
  ...serving({ role: 'admin', scope: streetId }, 510, [['wenyizhou', '温亦舟']]),
]
