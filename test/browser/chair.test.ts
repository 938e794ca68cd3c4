import type { TopicAnswer } from '../../miniapp/src/topic/topicApi'
import { shippedProcedures } from '../../shared/procedure/shipped'
import type { Catalogue } from '../../shared/street/operations'
import { callStreet } from './callStreet'
import { phonesForFile } from './phonesForFile'
import type { Phone } from './phone'

const { phoneOf, url, later } = phonesForFile()

/** Put to the vote at once, and decided by whoever takes part. */
async function writeProcedure() {
  const [like] = shippedProcedures
  const steps = (like?.steps ?? [])
    .filter(({ kind }) => kind !== 'discuss')
    .map((step) => ({ ...step, days: { least: 0, most: step.days.most } }))
    .map((step) =>
      step.kind === 'decide'
        ? { ...step, secondsNeeded: 0, terms: { ...step.terms, quorum: { of: 0, over: 1, strictly: false } } }
        : step,
    )
  const procedure = { id: 'small', name: '小事快议', about: '院里的小事，直接投。', steps }
  await (
    await callStreet(url(), 'wenyizhou')
  ).put('/procedures/small', { version: 0, procedure, isOff: false })
}

async function raised() {
  const resident = await callStreet(url(), 'yezhiqiu')
  const { buildings } = await resident.get<Catalogue>('/catalogue')
  const places = buildings.filter(({ name }) => name === '3号楼').map(({ id }) => id)
  const { topic } = await resident.post<TopicAnswer<'raiseTopic'>>('/topics', {
    title: '3号楼门口装一排长椅',
    text: '老人等车没地方坐。',
    places,
    orderIds: [],
  })
  return {
    id: topic.id,
    // Signed in anew: days later the token has run out.
    async object(words: string) {
      await (await callStreet(url(), 'yezhiqiu')).post(`/topics/${topic.id}/object`, { words })
    },
    async now() {
      const again = await callStreet(url(), 'yezhiqiu')
      return (await again.get<TopicAnswer<'getTopic'>>(`/topics/${topic.id}`)).topic
    },
  }
}

async function adopt(desk: Phone) {
  await desk.openTab('我的')
  await desk.follow(/^议事台，/)
  await desk.follow(/^3号楼门口装一排长椅，/)
  await desk.choose('小事快议')
  await desk.choose('我来牵头')
  await desk.tick('大家都关心，值得议')
  await desk.press('采纳，往下议')
  await desk.press('看这件议题')
}

async function openVote(desk: Phone) {
  await desk.press('写要表决的一句话')
  await desk.write('表决哪一句话', '3号楼门口装 4 条长椅')
  await desk.write('最有力的不同意见', '夜里有人坐着聊天，一楼睡不好。')
  await desk.press('提出这句话')
  await desk.press('开始表决')
  await desk.inSheet('开始表决').press('开始表决')
  await desk.sees(/^正在表决/)
}

async function handIn(desk: Phone) {
  await desk.follow(/^纸质票，/)
  for (const [slip, room] of [
    ['1', '1单元 101'],
    ['2', '1单元 102'],
  ] as const) {
    await desk.choose('3号楼')
    await desk.write('门牌', room)
    await desk.write('票号', slip)
    await desk.press('登记')
    await desk.sees(`3号楼 ${room}的 ${slip} 号票登记了`)
  }
}

async function read(reader: Phone, motion: string, choices: Record<string, string>) {
  await reader.page.goto(`${url()}/?read#/chair/paper?id=${motion}`)
  await reader.turnTo('录票')
  for (const [slip, choice] of Object.entries(choices)) {
    await reader.press(`录 ${slip} 号票`)
    await reader.choose(choice)
    await reader.press('录好')
    await reader.page.getByRole('dialog').waitFor({ state: 'detached' })
  }
}

async function promise(desk: Phone) {
  await desk.press('写承诺')
  await desk.press('写一件承诺')
  await desk.write('要办什么', '门口路灯不亮，换一盏')
  await desk.choose('安和物业')
  await desk.choose('30 天内')
  await desk.press('写下来')
  await desk.press(/^转成工单：/)
  await desk.choose('一盏')
  await desk.press('派成工单')
  await desk.sees(/^路灯不亮 单号 .+，在办$/)
}

it('a matter is screened, voted on on paper, read by two, objected to, answered and promised', async () => {
  await writeProcedure()
  const topic = await raised()
  const [desk, first, second] = await Promise.all(['顾青', '程问源', '边道衡'].map((name) => phoneOf(name)))
  if (!desk || !first || !second) throw new Error('three phones are needed')

  await adopt(desk)
  await openVote(desk)
  await handIn(desk)
  const motion = `${topic.id}-1`
  await read(first, motion, { '1': '同意', '2': '同意' })
  await read(second, motion, { '1': '同意', '2': '不同意' })
  await second.sees('两遍不一样，都要重录')
  await read(first, motion, { '2': '同意' })
  await read(second, motion, { '2': '同意' })
  await second.sees('2 张里录好了 2 张')

  await later(8)
  await later(4)
  expect((await topic.now()).status).toBe('publish')
  await topic.object('挡着盲道了')
  await desk.page.goto(`${url()}/?answer#/chair/objections?id=${topic.id}`)
  await desk.press('答复')
  const answer = desk.inSheet('答复异议')
  await answer.choose('说得对，照着改')
  await answer.write('怎么答复', '往东挪一米，让开盲道。')
  await answer.press('答复')
  await desk.sees('往东挪一米，让开盲道。')

  await later(6)
  await desk.page.goto(`${url()}/?act#/chair/topic?id=${topic.id}`)
  if ((await topic.now()).status === 'publish') await desk.press('往下走：办事')
  await promise(desk)
  expect((await topic.now()).promises).toMatchObject([{ by: '安和物业', state: 'inWork' }])
})
