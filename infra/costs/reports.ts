import { demoBuildings } from '../demo/places'
import { demoStreet } from '../demo/street'
import { unitIds } from '../demo/units'
import type { MadeMove } from '../../shared/workOrder/transitions'

/** Of the demo street: one grid's people from the door to the supervisors. */
export const cast = {
  resident: 'yezhiqiu',
  worker: 'shenxiaohe',
  desk: 'guqing',
  handler: 'luoshifu',
  supervisor: 'chengwenyuan',
} as const

const words = [
  '3号楼东门口的灯三天不亮了，老人摸黑走路',
  '单元门前的砖松了两块，下雨一踩一身水',
  '儿童滑梯旁边的栏杆断了一根，怕孩子夹手',
  '路口的井盖响，半夜车一过全楼都醒',
  '停车位的地锁坏了，横在过道中间',
  '花坛边的水管漏水，漏了一个星期',
  '公告栏的玻璃裂了，角上翘着',
  '健身器材的螺丝松了，一坐就晃',
  '下水口堵了，一下雨就积一大片',
  '楼前的树枝压到电线，刮风就碰',
]

/** As many as fill a page of a queue. */
export const lived = 2 * words.length

/** What anybody may report at once, with nothing more to answer. */
const plain = demoStreet.categories.filter(
  (category) =>
    !category.private && !category.stopper && category.questions.every(({ required }) => !required),
)

const building = demoBuildings.find(
  ({ name, id }) => name === '3号楼' && id.startsWith(`${demoStreet.id}001`),
)

export function reported(n: number, photoKeys: string[]) {
  const { latitude = 0, longitude = 0, id = '' } = building ?? {}
  return {
    kind: 'issue',
    categoryCode: plain[(n * 7) % plain.length]?.code,
    description: words[n % words.length],
    place: { latitude, longitude, buildingId: id, address: '3号楼东门' },
    photoKeys,
    anonymous: false,
  }
}

type Told = { move: MadeMove; by: keyof typeof cast; body: object; hasPhoto?: true }

/** A life without trouble: checked and filed, sent to a unit, done, closed, answered for. */
export const moves: readonly Told[] = [
  { move: 'file', by: 'worker', body: {} },
  { move: 'dispatch', by: 'desk', body: { lead: { unitId: unitIds.roads }, note: '请看一下' } },
  { move: 'accept', by: 'handler', body: {} },
  { move: 'finish', by: 'handler', body: { note: '换了新的，试过没问题' }, hasPhoto: true },
  { move: 'close', by: 'supervisor', body: { verdict: 'solved', note: '现场看过' } },
  { move: 'rate', by: 'resident', body: { contacted: true, solved: 'solved', satisfied: 'satisfied' } },
]
