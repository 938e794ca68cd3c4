import { topicTitles } from '../../../infra/demo/topics/topicsBefore'
import type { Beside } from '../beside'
import { crossing, type Crossing } from '../crossing'
import { topicCalled } from './topicCalled'

const [wutong, yancang] = ['990106001001', '990106001002']
const [parking = '', , bins = '', dogs = ''] = topicTitles

const sameSeen = async (scene: Beside, topic: Awaited<ReturnType<typeof topicCalled>>) => {
  const [seen, seenToo] = await Promise.all(scene.sides.map((side) => topic.seen(side)))
  expect(seen).toEqual(seenToo)
  return seen?.status
}

/** 提事: adopted by one, informed of by the other. */
const raised: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const topic = await topicCalled(scene, wutong, dogs)
  await topic.move(one, 'guqing', [
    'adopt',
    { procedureId: 'fivesteps', owner: 'me', reason: '好几户都说过' },
  ])
  const told = { kind: 'notice', title: '说说遛狗', words: '手机上说。', photoKeys: [] }
  await topic.move(other, 'guqing', ['inform', told])
  expect(await sameSeen(scene, topic)).toBe('discuss')
}

/** 议事: said at one, looked at by the other, answered at the first. */
const discussed: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { post, put, get } = crossing(scene)
  const { path, seen } = await topicCalled(scene, wutong, parking)
  const said = await post(one, ['mixiaoyu', `${path}/opinions`, { words: '画一条黄线，再立个牌子。' }])
  const { id } = said.opinion as { id: string }
  await post(other, ['guqing', `${path}/opinions/${id}/moderate`, { look: 'show' }])
  await put(one, ['dingshanlin', `${path}/opinions/${id}/stance`, { stance: 'agree' }])
  await put(other, ['dingshanlin', `${path}/opinions/${id}/stance`, { stance: 'pass' }])
  await post(other, ['mixiaoyu', `${path}/questions/1/comments`, { words: '六点以后。' }])
  await post(one, ['guqing', `${path}/meetings`, meeting(scene)])
  await post(other, ['guqing', `${path}/meetings/1`, { move: 'change', ...meeting(scene, '活动室') }])
  for (const what of ['opinions?list=all', 'questions/1/comments', 'meetings/1', 'groups'])
    expect(await get(one, 'dingshanlin', `${path}/${what}`)).toEqual(
      await get(other, 'dingshanlin', `${path}/${what}`),
    )
  expect(await seen()).toEqual(await seen(other))
}

const meeting = ({ clock }: Beside, place = '3号楼前') => ({
  ...{ at: new Date(clock.now + 86_400_000).toISOString(), place, agenda: ['坡道'] },
})

/** 办事 and 评事: promised before, reported at one, led on by the other, judged at both. */
const judged: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const topic = await topicCalled(scene, yancang, bins)
  await topic.move(one, 'yuyangfan', [
    'fulfil',
    { n: 2, is: 'partly', words: '灯装了，还没通电。', photoKeys: [] },
  ])
  await topic.move(other, 'yuyangfan', ['next', {}])
  const { post } = crossing(scene)
  const judge = { judged: [{ n: 1, is: 'kept' }] }
  await post(one, ['xishuiyue', `${topic.path}/judge`, judge])
  await post(other, ['bajinlan', `${topic.path}/judge`, judge])
  await post(other, ['xishuiyue', `${topic.path}/judge`, { judged: [{ n: 1, is: 'broken' }] }])
  expect(await sameSeen(scene, topic)).toBe('judge')
}

export const topicCrossings = { raised, discussed, judged }
