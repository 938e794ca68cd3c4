import { fiveSteps } from '../../shared/procedure/shipped'
import { callStreet } from './callStreet'
import { takePictures, wrongInAllLooks } from './inAllLooks'
import { otherTroubles } from './otherTroubles'
import { others, parkingHouse } from './parkingHouse'
import type { Phone } from './phone'
import { phonesForFile } from './phonesForFile'
import { raisedAt, talkedOver, type TalkedOver } from './talkedOver'

const { phoneOf, url, later } = phonesForFile({ house: parkingHouse })

const title = '3号楼门口的空地，停车还是歇脚'
const sentence = '3号楼门口划 5 个限时车位，靠单元门留 4 米走道，摆 3 条长椅'
const promised = ['划 5 个限时车位', '靠单元门摆 3 条长椅']

/** The shipped one, without what it waits for: its days have tests of their own. */
const procedure = {
  ...fiveSteps,
  id: 'atonce',
  steps: fiveSteps.steps.map((step) => {
    if (step.kind === 'discuss') return { ...step, needs: [], days: { least: 0, most: 21 } }
    return step.kind === 'decide' ? { ...step, secondsNeeded: 0, publishDays: 5 } : step
  }),
}

const wrong: string[] = []

/** A page in all looks, and kept as a picture. */
async function lookAt(phone: Phone, name: string) {
  wrong.push(...(await wrongInAllLooks(phone)).map((what) => `${name}, ${what}`))
  await takePictures(phone, { name, isMain: true })
}

type People = { owner: Phone; neighbour: Phone }

async function talkOver(topic: TalkedOver, { neighbour }: People) {
  const desk = await callStreet(url(), 'guqing')
  const said = { 晚上八点以后才停车: 'show', 三楼老李家最不讲理: 'refuse', 摆几条长椅给老人歇脚: 'show' }
  for (const [words, look] of Object.entries(said)) {
    const { opinion } = (await topic.say('mixiaoyu', words)) as { opinion: { id: string } }
    const reason = look === 'refuse' && { reason: '说的是某一个人' }
    await desk.post(`/topics/${topic.id}/opinions/${opinion.id}/moderate`, { look, ...reason })
  }
  await neighbour.openAt(`topic/topic?id=${topic.id}`)
  await neighbour.sees('您说的，大家看不到')
  await lookAt(neighbour, 'later-refused')
}

async function meet(topic: TalkedOver, { owner, neighbour }: People) {
  const code = await topic.meet('yezhiqiu', '3号楼前空地')
  await neighbour.openAt(`topic/meeting?id=${topic.id}&n=1`)
  await neighbour.sees('议程')
  await lookAt(neighbour, 'later-meeting-door')
  for (const who of ['mixiaoyu', 'dingshanlin']) {
    const caller = await callStreet(url(), who)
    await caller.post(`/topics/${topic.id}/meetings/1`, { move: 'attend', code })
    await caller.post(`/topics/${topic.id}/meetings/1`, { move: 'askForFloor' })
  }
  const lead = await callStreet(url(), 'yezhiqiu')
  await lead.post(`/topics/${topic.id}/meetings/1`, { move: 'giveFloor', speaker: 1 })
  await neighbour.openAt(`topic/meeting?id=${topic.id}&n=1`)
  await neighbour.sees('议程')
  await lookAt(neighbour, 'later-meeting')
  await owner.openAt(`chair/meeting?topic=${topic.id}&n=1`)
  await owner.sees('说哪几件')
  await lookAt(owner, 'later-chair-meeting')
}

async function decide(topic: TalkedOver, { neighbour }: People) {
  await topic.move('yezhiqiu', 'next')
  const motionId = await topic.putToVote('yezhiqiu', { sentence, now: Date.now() })
  const [against, abstaining, ...inFavour] = others
  await topic.vote(motionId, {
    [`${against}`]: ['no'],
    [`${abstaining}`]: [],
    ...Object.fromEntries([...inFavour, 'yezhiqiu', 'dingshanlin'].map((who) => [who, ['yes']])),
  })
  await neighbour.openAt(`topic/ballot?id=${motionId}`)
  await neighbour.choose('不同意')
  await neighbour.press('投“不同意”')
  await neighbour.sees(/投的：不同意$/)
  await lookAt(neighbour, 'later-cast')
  await later(1.51)
  return motionId
}

async function publish(topic: TalkedOver, motionId: string, { owner, neighbour }: People) {
  await topic.move('mixiaoyu', 'object', { words: '没写雨天怎么走，轮椅过不去' })
  await neighbour.openAt(`topic/topic?id=${topic.id}`)
  await neighbour.sees('通过')
  await lookAt(neighbour, 'later-published')
  await neighbour.openAt(`topic/receipt?id=${motionId}`)
  await neighbour.press('查这一票在不在里面')
  await neighbour.sees('这一票在公布的清单里，没有被改过')
  await lookAt(neighbour, 'later-receipt')
  await owner.openAt(`chair/objections?id=${topic.id}`)
  await owner.sees('没写雨天怎么走，轮椅过不去')
  await lookAt(owner, 'later-chair-objections')
  await owner.openAt(`chair/topic?id=${topic.id}`)
  await owner.sees(/^异议/)
  await lookAt(owner, 'later-chair-publish')
}
async function act(topic: TalkedOver, { owner, neighbour }: People) {
  for (const what of promised)
    await topic.move('yezhiqiu', 'promise', { what, by: { name: '安和物业' }, until: '2099-05-31' })
  await neighbour.openAt(`topic/topic?id=${topic.id}`)
  await neighbour.press('看议事时说过的意见')
  await neighbour.sees('“晚上八点以后才停车”')
  await lookAt(neighbour, 'later-act')
  for (const n of [1, 2])
    await topic.move('yezhiqiu', 'fulfil', { n, is: 'kept', words: '办好了', photoKeys: [] })
  await topic.move('yezhiqiu', 'next')
  await neighbour.openAt(`topic/topic?id=${topic.id}`)
  await neighbour.sees('交我家的评价')
  await lookAt(neighbour, 'later-judge')
  await topic.move('mixiaoyu', 'judge', {
    judged: [
      { n: 1, is: 'kept' },
      { n: 2, is: 'partly' },
    ],
  })
  await owner.openAt(`chair/promises?id=${topic.id}`)
  await owner.sees(/长椅$/)
  await lookAt(owner, 'later-chair-promises')
  await later(3.01)
  await topic.move('yezhiqiu', 'archive', { words: '车位划好了，长椅也摆上了' })
  await neighbour.openAt(`topic/topic?id=${topic.id}`)
  await neighbour.sees(/^办完归档/)
  await lookAt(neighbour, 'later-archived')
}

it('what comes after the talk holds at every width and letter size, and is kept as pictures', async () => {
  const admin = await callStreet(url(), 'wenyizhou')
  await admin.put(`/procedures/${procedure.id}`, { version: 0, procedure, isOff: false })
  const topic = talkedOver(url(), await raisedAt(url(), 'yezhiqiu', title))
  await topic.move('guqing', 'adopt', { procedureId: 'atonce', owner: 'raiser', reason: '好几户都说过' })
  const [owner, neighbour] = await Promise.all([phoneOf('叶知秋'), phoneOf('米小雨')])
  const people = { owner, neighbour }

  await talkOver(topic, people)
  await meet(topic, people)
  const motionId = await decide(topic, people)
  await publish(topic, motionId, people)
  const [objection] = (await topic.read('yezhiqiu')).objections
  await topic.move('yezhiqiu', 'answer', {
    objectionId: objection?.id,
    isUpheld: false,
    words: '靠墙的走道有雨棚',
  })
  await later(5.01)
  await act(topic, people)
  expect(wrong).toEqual([])
  expect(otherTroubles([owner, neighbour])).toEqual([])
})
