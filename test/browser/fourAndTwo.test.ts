import { keepPicture } from './keepPicture'
import { otherTroubles } from './otherTroubles'
import { phonesForFile } from './phonesForFile'
import type { Phone } from './phone'
import { seat, tieSeats } from './seats'
import { raisedAt, talkedOver, type TalkedOver } from './talkedOver'
import { archive } from './taps/after'
import { openTopic } from './taps/talk'

const { phoneOf, url, clock, later } = phonesForFile()

const title = '院里的公共收益，先修路还是先修灯'
const sentence = '公共收益先修 3 号楼到大门的路'
const plan = '8 月底前把 3 号楼到大门的路修平'

/** Two thirds of six are four. */
const committee = ['heayi', 'tianyoufu', 'gaojinzhi', 'xiangnanfeng', 'zhuoyaqin', 'yanzhouping']
const names = ['贺阿姨', '田有福', '高锦枝', '向南风', '卓雅琴', '严周平']
const members = committee.map((who, at) => ({ who, name: names[at] ?? '' }))

type Street = { desk: Phone; member: Phone; neighbour: Phone }

async function writeNames(desk: Phone) {
  await desk.openTab('我的')
  await desk.follow(/^议事台/)
  await desk.follow(/^两委、党员、居民代表名单/)
  await desk.press('改两委名单')
  const sheet = desk.inSheet('两委名单')
  await sheet.write('有哪几位', names.join('\n'))
  await sheet.sees(`加上 ${names.join('、')}`)
  await sheet.press('改好')
  await desk.isGone('两委名单')
}

/** 核实: the member reads six digits out, and votes on her own phone from then on. */
async function tie(desk: Phone, member: Phone) {
  await member.openTab('我的')
  await member.follow(/^搬家了，重新核实/)
  const code = member.page.getByRole('img', { name: /^核实码/ })
  const digits = ((await code.getAttribute('aria-label')) ?? '').replace(/\D/g, '')
  await desk.press('核实 贺阿姨')
  const sheet = desk.inSheet('核实 贺阿姨')
  await sheet.write('六位数', digits)
  await sheet.press('核实')
  await desk.isGone('核实 贺阿姨')
}

async function adopt(desk: Phone) {
  await desk.openAt('')
  await desk.openTab('我的')
  await desk.follow(/^议事台/)
  await desk.follow(new RegExp(`^${title}`))
  await desk.choose('四议两公开')
  await desk.choose('我来牵头')
  await desk.tick('大家都关心，值得议')
  await desk.press('采纳，往下议')
  await desk.press('看这件议题')
  await desk.sees(/^社区两委投票：满三分之二的成员参加，参加的过半数同意/)
}

async function putToVote(desk: Phone) {
  await desk.press('写要表决的一句话')
  await desk.write('表决哪一句话', sentence)
  await desk.write('最有力的不同意见', '灯黑了两年，老人摔过跤')
  await desk.press('提出这句话')
  await desk.press('开始表决')
  await desk.inSheet('开始表决').press('开始表决')
  await desk.sees(/^正在表决/)
}

async function voteFor(member: Phone) {
  await member.openAt('')
  await member.follow(/1 件等您投票/)
  await member.follow(/还没投/)
  await member.choose('同意')
  await member.press('投“同意”')
  await member.sees(/投的：同意$/)
}

/** A motion of this step, voted on by these and counted. */
async function decide(topic: TalkedOver, ballots: Record<string, string[]>) {
  const motionId = await topic.putToVote('guqing', { sentence, now: Date.now() + clock().ahead })
  await topic.vote(motionId, ballots)
  await later(2)
  return (await topic.resolution('mixiaoyu', motionId)).outcome
}

const inFavour = (who: string[]) => Object.fromEntries(who.map((one) => [one, ['yes']]))

/** 商议: three of six, one short of two thirds; seen by everybody, and taken back. */
async function tooFew(topic: TalkedOver, { desk, member, neighbour }: Street) {
  await putToVote(desk)
  await voteFor(member)
  await topic.vote(`${topic.id}-1`, inFavour(committee.slice(1, 3)))
  await later(8)
  await openTopic(neighbour, title, 'past')
  await neighbour.sees('人数不够')
  await neighbour.sees(/商议，开票$/)
  await neighbour.sees('6 位里 3 位参加，占 50%。规定满三分之二的成员参加，至少 4 位。')
  await keepPicture(neighbour.page, 'four-and-two-too-few')
  await desk.openAt(`chair/topic?id=${topic.id}`)
  await desk.press('还能做什么')
  await desk.follow(/^退回再议/)
  const back = desk.inSheet('退回再议')
  await back.tick('还有人没听到')
  await back.press('退回议事')
  await desk.isGone('退回再议')
}

/** Four of six are enough to vote; two of the four are no majority, three are. */
async function anew(topic: TalkedOver) {
  const half = { ...inFavour(committee.slice(0, 2)), xiangnanfeng: ['no'], gaojinzhi: ['no'] }
  expect(await decide(topic, half)).not.toBe('adopted')
  expect((await topic.read('guqing')).status).toBe('failed')
  await topic.move('guqing', 'back', { reason: '再说说清楚' })
  expect(await decide(topic, { ...half, gaojinzhi: ['yes'] })).toBe('adopted')
}

/** 审议 by two of three, 决议 by four of six, 决议公开. */
async function examineAndResolve(topic: TalkedOver, { neighbour }: Street) {
  expect((await topic.read('guqing')).step.id).toBe('examine')
  expect(await decide(topic, inFavour(committee.slice(0, 2)))).toBe('adopted')
  expect((await topic.read('guqing')).step.id).toBe('resolve')
  expect(await decide(topic, inFavour(committee.slice(0, 4)))).toBe('adopted')
  await openTopic(neighbour, title)
  await neighbour.sees(/^公示到/)
  await neighbour.sees('6 位里 4 位参加，占 66%。规定满三分之二的成员参加，至少 4 位。')
  await later(7.01)
}

/** 实施, 结果公开. */
async function carryOut(topic: TalkedOver, { desk, neighbour }: Street) {
  await topic.move('guqing', 'promise', { what: plan, by: { name: '梧桐里社区' }, until: '2099-08-31' })
  await topic.move('guqing', 'fulfil', { n: 1, is: 'kept', words: '修平了，轮椅走得过', photoKeys: [] })
  await topic.move('guqing', 'next')
  await later(3.01)
  await archive(desk, topic.id, '路修好了，账贴在公告栏')
  await openTopic(neighbour, title, 'past')
  await neighbour.sees('1 件，做到 1 件')
  await neighbour.sees('修平了，轮椅走得过')
  await keepPicture(neighbour.page, 'four-and-two-outcome')
}

it('a body decides nothing with one short of two thirds, nor by half; then all three do', async () => {
  const [desk, member, neighbour] = await Promise.all([phoneOf('顾青'), phoneOf('贺阿姨'), phoneOf('米小雨')])
  const street = { desk, member, neighbour }
  await writeNames(desk)
  await tie(desk, member)
  await tieSeats(url(), 'committee', members.slice(1))
  await seat(url(), 'party', members.slice(0, 3))
  await seat(url(), 'deputies', members)

  const topic = talkedOver(url(), await raisedAt(url(), 'mixiaoyu', title))
  await adopt(desk)
  await tooFew(topic, street)
  await anew(topic)
  await examineAndResolve(topic, street)
  await carryOut(topic, street)
  expect((await topic.read('mixiaoyu')).resolutions.map(({ outcome }) => outcome)).toEqual([
    'noQuorum',
    expect.stringMatching(/^(rejected|tie)$/),
    'adopted',
    'adopted',
    'adopted',
  ])
  expect((await topic.read('guqing')).missing).toEqual([])
  expect(otherTroubles([desk, member, neighbour])).toEqual([])
})
