import { buildingNamed, communityId } from '../../demo/places'
import { talker } from '../../demo/topics/talker'
import { lead, morning, type Told } from '../../demo/topics/wutong'
import { aboutToBeCounted, judged } from './judged'

const desk = 'yuyangfan'
const door = buildingNamed('盐仓巷12号', communityId(2)).id

const raised = async ({ teller, now }: Told, title: string) => {
  const topic = talker(teller, `topic kept ${title}`, morning(now))
  await topic.raise('cangdahai', 9, { title, text: '大家商量商量。', places: [door] })
  return topic
}

/** 撤回 and 不采纳. */
async function ended(told: Told) {
  const one = await raised(told, '巷口的花坛')
  await one.move('cangdahai', 8, ['withdraw', { reason: '已经修好了' }])
  const other = await raised(told, '巷口的旧招牌')
  await other.move(desk, 8, ['refuse', { reason: '招牌是店家自己的，已经请店家来换' }])
}

/** A vote of the members of a body, one of them on paper. */
async function byMembers(told: Told) {
  const { teller, now } = told
  const at = morning(now)(8)
  const path = `/bodies/${communityId(2)}/committee`
  const members = ['平书记', '和主任', '安委员'].map((name) => ({ name }))
  const { body } = await teller.ask({
    ...{ id: 'kept committee', by: desk, at, method: 'PUT', path },
    body: { version: 0, members },
  })
  const topic = await raised(told, '活动室周末开不开')
  await topic.move(desk, 7, ['adopt', { ...lead('me'), procedureId: 'fourandtwo' }])
  const motionId = await topic.propose(desk, 6, {
    motion: { title: '活动室周末上午开，值班轮着来。', against: '周末没人值班。' },
    seconds: [],
  })
  await topic.open(desk, 2, { motionId, closesAt: morning(now)(-3) })
  const [member] = (body as { members: { id: string }[] }).members
  await teller.ask({
    ...{ id: 'kept member’s slip', by: desk, at: morning(now)(1), method: 'POST' },
    path: `/motions/${motionId}/papers`,
    body: { slip: '31', memberId: member?.id },
  })
}

export const topicsKept = [judged, aboutToBeCounted, ended, byMembers]
