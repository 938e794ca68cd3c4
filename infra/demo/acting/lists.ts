import { communityId } from '../places'
import { morning } from '../topics/wutong'
import { unitIds } from '../units'
import { doer, type Told } from './doer'

const desk = 'guqing'
const place = communityId(1)
const dayOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)

const hair = {
  title: '每月一个上午上门理发',
  kind: 'skill',
  amount: '一次六位',
  when: '每月第一个周三上午',
  provider: '梧桐里理发店',
  place,
}
const room = {
  title: '周末空着的活动室',
  kind: 'space',
  amount: '一间，坐 20 人',
  when: '周末白天',
  provider: '梧桐里社区',
  place,
}
const haircuts = {
  title: '腿脚不便的老人想理发',
  words: '几栋老楼里有六位老人下不了楼，半年没理发了。',
  kind: 'skill',
  scope: 'community',
  place,
}
const homework = {
  title: '放学后孩子没地方写作业',
  words: '双职工家里四点半到六点没人，想要一间坐得下的屋子，周末活动室就空着。',
  kind: 'space',
  scope: 'community',
  place,
}

/** 三份清单: two that offer, two that need, one of them a project in work. */
export async function listsBefore({ teller, now }: Told) {
  const doing = doer(teller, { name: 'three lists', at: morning(now) })
  await doing.post(desk, 20, ['/resources', room])
  const { resource } = await doing.post(desk, 20, ['/resources', hair])
  await doing.post(desk, 6, ['/needs', homework])
  const { need } = await doing.post(desk, 15, ['/needs', haircuts])
  const path = `/needs/${(need as { id: string }).id}`
  const match = {
    title: projectTitle,
    resourceId: (resource as { id: string }).id,
    owner: { unitId: unitIds.service },
    until: dayOf(morning(now)(-20)),
  }
  await doing.move(desk, 14, { of: 'need', path, move: 'match', body: match })
  const note = { words: '第一次去了三户，老人都说好。下个月去另外三户。', photoKeys: [] }
  await doing.move('yanruyi', 4, { of: 'need', path, move: 'progress', body: note })
}

export const projectTitle = '给下不了楼的老人理发'
export const needTitle = homework.title
