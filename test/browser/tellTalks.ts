import { randomBytes } from 'node:crypto'
import type { Answer } from '../../shared/contract'
import { fiveSteps } from '../../shared/procedure/shipped'
import { demoBuildings } from '../../infra/demo/places'
import { callStreet } from './callStreet'

const community = '梧桐里'
const idOf = (name: string) => demoBuildings.find((building) => building.name === name)?.id ?? ''
const houses = ['1号楼', '2号楼', '3号楼', '4号楼', '5号楼', '6号楼'].map(idOf)

/** The shipped one, without its waiting: pictures are of one moment. */
const procedure = {
  ...fiveSteps,
  id: 'atonce',
  steps: fiveSteps.steps.map((step) => {
    if (step.kind === 'discuss') return { ...step, needs: [], days: { least: 0, most: 21 } }
    if (step.kind === 'decide')
      return { ...step, secondsNeeded: 0, terms: { ...step.terms, byArea: true }, publishDays: 5 }
    return step
  }),
}

const opinions = [
  '一楼不用出钱，二楼少出，住得越高出得越多。',
  '老人多的单元先装，大家一起凑。',
  '先看看别的小区装好的，噪音大不大。',
]

type Caller = Awaited<ReturnType<typeof callStreet>>
type Topic = Answer<'getTopic'>['topic']

async function raised(by: Caller, what: { title: string; text: string }) {
  const { topic } = await by.post<{ topic: Topic }>('/topics', { ...what, places: houses, orderIds: [] })
  return topic
}

async function adopted(by: Caller, what: { title: string; text: string }, desk: Caller) {
  const { id } = await raised(by, what)
  const move = async (name: string, body: object) => {
    const { topic } = await desk.get<{ topic: Topic }>(`/topics/${id}`)
    await desk.post(`/topics/${id}/${name}`, { version: topic.version, ...body })
  }
  await move('adopt', { procedureId: 'atonce', owner: 'raiser', reason: `${community}好几户都说过` })
  return { id, move }
}

async function talkedOver(people: Record<'ye' | 'he' | 'mi' | 'desk', Caller>) {
  const { ye, he, mi, desk } = people
  const { id, move } = await adopted(
    ye,
    { title: '3号楼加装电梯，钱怎么摊？', text: '六层楼，老人上下不方便。能补一部分，剩下的各家商量。' },
    desk,
  )
  await move('inform', {
    kind: 'materials',
    title: '要花多少、能补多少',
    words: '一部电梯约 62 万元，补 20 万元，剩下 42 万元由本单元各户分摊。',
    photoKeys: [],
  })
  await move('ask', { words: '施工的三个月，您家最担心什么？' })
  for (const words of opinions) {
    const { opinion } = await he.post<{ opinion: { id: string } }>(`/topics/${id}/opinions`, { words })
    await desk.post(`/topics/${id}/opinions/${opinion.id}/moderate`, { look: 'show' })
  }
  const said = await mi.post<{ comment: { id: string } }>(`/topics/${id}/questions/1/comments`, {
    words: '怕吵着孩子午睡，中午能不能停两小时？',
  })
  await desk.post(`/topics/${id}/opinions/${said.comment.id}/moderate`, { look: 'show' })
  await desk.post(`/topics/${id}/meetings`, {
    at: new Date(Date.now() + 2 * 86_400_000).toISOString(),
    place: '3号楼前空地',
    agenda: ['看图纸和报价', '各楼层怎么摊', '施工期怎么过'],
  })
  return id
}

async function putToTheVote(people: Record<'ye' | 'he' | 'desk', Caller>, voters: string[], url: string) {
  const { he, desk } = people
  const what = { title: '楼前空地停车还是种花？', text: '空地不大，停车的和带孩子的常常红脸。' }
  const { id, move } = await adopted(he, what, desk)
  await move('next', {})
  const { motion } = await desk.post<Answer<'getMotion'>>(`/topics/${id}/motions`, {
    title: '3号楼前空地靠墙一侧设 6 条长椅和一排花箱，不再停车；北侧路边补划 5 个限时车位。',
    text: '钱从哪来：公共收益 2.6 万元。',
    against: '晚上回来晚的人家没处停车，花箱也没人管。',
    kind: 'yesNo',
    options: [],
  })
  await desk.post(`/motions/${motion.id}/open`, {
    version: motion.version,
    closesAt: new Date(Date.now() + 4 * 86_400_000).toISOString(),
  })
  await Promise.all(voters.map((voter) => castBy(voter, motion.id, url)))
  for (const door of [1, 2, 3, 4, 5, 6, 7])
    await desk.post(`/motions/${motion.id}/papers`, {
      slip: String(door),
      buildingId: houses[2] ?? '',
      room: `1单元 ${Math.ceil(door / 2)}0${2 - (door % 2)}`,
    })
  return { id, motionId: motion.id }
}

async function castBy(voter: string, motionId: string, url: string) {
  const caller = await callStreet(url, voter)
  const { motion } = await caller.get<Answer<'getMotion'>>(`/motions/${motionId}`)
  const [mine] = motion.my.voters
  const nonce = randomBytes(16).toString('base64url')
  const ballot = { voter: mine?.voter ?? '', choice: ['yes'], nonce, seen: mine?.casts ?? 0 }
  await caller.put(`/motions/${motionId}/ballot`, ballot)
}

/** Topics of the demo street: one new, one talked over, one that is voted on. */
export async function tellTalks(url: string) {
  const [ye, he, mi, desk, admin, bi] = await Promise.all(
    ['yezhiqiu', 'heayi', 'mixiaoyu', 'guqing', 'wenyizhou', 'bichangshun'].map((id) => callStreet(url, id)),
  )
  if (!ye || !he || !mi || !desk || !admin || !bi) throw new Error('nobody')
  await admin.put('/procedures/atonce', { version: 0, procedure, isOff: false })
  const isNew = await raised(bi, {
    title: '5号楼后面的旧车棚，拆了还是修？',
    text: '顶漏了，里面堆满没人要的车。',
  })
  const talk = await talkedOver({ ye, he, mi, desk })
  const vote = await putToTheVote({ ye, he, desk }, ['heayi', 'gaojinzhi', 'tianyoufu', 'zhuoyaqin'], url)
  return { isNew: isNew.id, talk, vote: vote.id, motion: vote.motionId }
}

export type ShownTalks = Awaited<ReturnType<typeof tellTalks>>
