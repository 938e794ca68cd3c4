import type { Answer } from '../../../shared/contract'
import { topicTitles } from '../../../infra/demo/topics/topicsBefore'
import { crossing, type Crossing } from '../crossing'
import { topicCalled } from './topicCalled'

const [, bench = ''] = topicTitles
const wutong = '990106001001'
const yancang = '990106001002'

type Motion = Answer<'getMotion'>['motion']
const nonces = ['abcdefghijklmnopqrstuv', 'vutsrqponmlkjihgfedcba']

/** 决事: cast at one, changed at the other; slips read by two hands, each at its side. */
const cast: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { get, put, post } = crossing(scene)
  const { seen } = await topicCalled(scene, wutong, bench)
  const { openMotionId } = await seen()
  const path = `/motions/${openMotionId ?? ''}`
  const vote = async (side = one, choice: string[], n = 0) => {
    const { my } = (await get(side, 'heayi', path)).motion as Motion
    const [mine] = my.voters
    const body = { voter: mine?.voter, choice, nonce: nonces[n], seen: mine?.casts ?? 0 }
    return put(side, ['heayi', `${path}/ballot`, body])
  }
  await vote(one, ['no'])
  await vote(other, ['yes'], 1)
  const yes = { choice: ['yes'] }
  await put(one, ['wenshanshan', `${path}/slips/2`, { invalid: true }])
  await put(other, ['heayi', `${path}/slips/4`, yes])
  await put(one, ['wenshanshan', `${path}/slips/4`, yes])
  await post(other, ['guqing', `${path}/slips/5/take-back`, { reason: 'notHandedIn' }])
  for (const what of ['', '/turnout', '/slips'])
    expect(await get(one, 'guqing', path + what)).toEqual(await get(other, 'guqing', path + what))
}

/** 计票: closed meanwhile, counted by whichever clock comes first, and read alike. */
const counted: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { get } = crossing(scene)
  const { seen } = await topicCalled(scene, yancang, '盐仓巷口的石墩')
  const path = `/motions/${(await seen()).openMotionId ?? ''}`

  await scene.later(2 * 3_600_000)
  await one.ring()
  await other.ring()

  for (const what of ['', '/resolution', '/hashes'])
    expect(await get(one, 'xishuiyue', path + what)).toEqual(await get(other, 'xishuiyue', path + what))
  expect(await get(other, 'xishuiyue', `${path}/resolution`)).toMatchObject({ resolution: { ballots: 5 } })
}

export const voteCrossings = { cast, counted }
