import type { Catalogue } from '../../shared/street/operations'
import { shippedProcedures } from '../../shared/procedure/shipped'
import type { Step } from '../../shared/procedure/procedure'
import type { TopicAnswer } from '../../miniapp/src/topic/topicApi'
import { callStreet } from './callStreet'

type Caller = Awaited<ReturnType<typeof callStreet>>

/** Without days to wait and with nothing to show first: what each step asks for has its own tests. */
const atOnce = (step: Step): Step => ({
  ...step,
  days: { least: 0, most: step.days.most },
  ...(step.kind === 'discuss' && { needs: ['notice', 'materials', 'meeting', 'minutes'] }),
  ...(step.kind === 'decide' && { secondsNeeded: 0 }),
})

/** The steps of these kinds, under a name of their own. */
function procedureOf(id: string, name: string, kinds: Step['kind'][]) {
  const known = shippedProcedures[0]?.steps ?? []
  const steps = kinds.flatMap((kind) => known.filter((step) => step.kind === kind)).map(atOnce)
  return { id, name, about: '要紧的事，不用等满天数。', steps }
}

const quick = [
  procedureOf('quick', '加急议事', ['raise', 'discuss', 'decide', 'act', 'judge']),
  procedureOf('straight', '先投后办', ['raise', 'decide', 'act', 'judge']),
  procedureOf('handson', '先办后议', ['raise', 'act', 'decide', 'judge']),
]

const matters = {
  toScreen: { title: '3号楼门口老停满车', text: '轮椅出不去，消防车也进不来，大家商量个办法。' },
  discussed: { title: '6号楼加装电梯，钱怎么摊？', text: '楼里老人多，电梯要装，一楼不愿意出钱。' },
  decided: { title: '3号楼前空地怎么用', text: '有人想停车，有人想种花，吵了三年了。' },
  settled: { title: '楼道灯几点关', text: '有人嫌晃眼，有人怕黑摔跤。' },
  promised: { title: '院里晒被子的地方', text: '天好的时候没有地方晒，晾衣绳都断了。' },
}
type Matter = keyof typeof matters

/** Topics of the demo street at each of their steps, raised by 叶知秋 and run by 顾青. */
export async function tellTopics(url: string) {
  const [resident, neighbour, desk, admin] = await Promise.all(
    ['yezhiqiu', 'heayi', 'guqing', 'wenyizhou'].map((id) => callStreet(url, id)),
  )
  if (!resident || !neighbour || !desk || !admin) throw new Error('the demo street has lost its people')
  for (const procedure of quick)
    await admin.put(`/procedures/${procedure.id}`, { version: 0, procedure, isOff: false })
  const { buildings } = await resident.get<Catalogue>('/catalogue')
  const places = buildings.filter(({ name }) => name === '3号楼' || name === '6号楼').map(({ id }) => id)

  const raise = async (matter: Matter) =>
    (await resident.post<TopicAnswer<'raiseTopic'>>('/topics', { ...matters[matter], places, orderIds: [] }))
      .topic.id
  const adopted = async (matter: Matter, procedureId: string) => {
    const id = await raise(matter)
    await move(desk, `${id}/adopt`, { procedureId, owner: 'me', reason: '大家都关心，值得议' })
    return id
  }
  const toScreen = await raise('toScreen')
  const discussed = await discuss({ id: await adopted('discussed', 'quick'), desk, neighbour })
  const decided = await vote({ id: await adopted('decided', 'straight'), desk, building: places[0] ?? '' })
  const settled = await adopted('settled', 'straight')
  await writeBodies(desk, (places[0] ?? '').slice(0, 12))
  const promised = await adopted('promised', 'handson')
  await move(desk, `${promised}/promise`, {
    what: '在 6 号楼西头立两副晾衣架',
    by: { name: '楼长 贺阿姨' },
    until: '2099-05-31',
  })
  return { toScreen, discussed, decided, settled, promised }
}

export type ShownTopics = Awaited<ReturnType<typeof tellTopics>>

async function move(by: Caller, path: string, input: object) {
  const [id] = path.split('/')
  const { topic } = await by.get<TopicAnswer<'getTopic'>>(`/topics/${id}`)
  await by.post(`/topics/${path}`, { version: topic.version, ...input })
}

type Discussed = { id: string; desk: Caller; neighbour: Caller }

/** Some opinions, one of them looked at, and a meeting that goes on now. */
async function discuss({ id, desk, neighbour }: Discussed) {
  await move(desk, `${id}/inform`, {
    kind: 'notice',
    title: '请 6 号楼的邻居都来说说',
    words: '手机上说，或者周六到凉亭来。',
    photoKeys: [],
  })
  const said = [
    '一楼不用出钱，二楼少出，住得越高出得越多。',
    '先看能补多少钱，再说怎么摊。',
    '一楼采光受影响，要补给一楼。',
  ]
  for (const words of said) {
    const { opinion } = await neighbour.post<TopicAnswer<'sayOpinion'>>(`/topics/${id}/opinions`, { words })
    if (words === said[0]) await desk.post(`/topics/${id}/opinions/${opinion.id}/moderate`, { look: 'show' })
  }
  const at = new Date(Date.now() + 60_000).toISOString()
  await desk.post(`/topics/${id}/meetings`, {
    at,
    place: '6号楼前凉亭',
    agenda: ['要花多少、能补多少', '钱怎么摊'],
  })
  return id
}

type Voting = { id: string; desk: Caller; building: string }

/** A motion that is voted on, with slips of paper handed in that wait to be read. */
async function vote({ id, desk, building }: Voting) {
  const { motion } = await desk.post<TopicAnswer<'proposeMotion'>>(`/topics/${id}/motions`, {
    title: '3号楼前空地靠墙一侧设 6 条长椅和一排花箱，不再停车',
    text: '钱从公共收益里出，2.6 万元。',
    against: '停车位本来就不够，少了 4 个，晚回来的车停到哪里去。',
    kind: 'yesNo',
    options: [],
  })
  const closesAt = new Date(Date.now() + 7 * 86_400_000).toISOString()
  await desk.post(`/motions/${motion.id}/open`, { version: motion.version, closesAt })
  for (const n of [1, 2, 3, 4, 5, 6])
    await desk.post(`/motions/${motion.id}/papers`, {
      slip: String(n),
      buildingId: building,
      room: `1单元 ${n}01`,
    })
  return id
}

/** 居民代表 of the community. */
const writeBodies = (desk: Caller, communityId: string) =>
  desk.put(`/bodies/${communityId}/deputies`, {
    version: 0,
    members: ['来虹霞', '毕长顺', '康美珍'].map((name) => ({ name })),
  })
