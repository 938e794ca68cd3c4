import { crossing, type Crossing } from '../crossing'
import type { Beside } from '../beside'

const worker = 'qiqiaoyun'

const sameFor = async ({ sides, ask }: Beside, by: string, path: string) => {
  const [seen, seenToo] = await Promise.all(sides.map((side) => ask(side, by, { method: 'GET', path })))
  expect(seen).toEqual(seenToo)
  return seen?.body
}

/** 核实码: shown by one, read at the other; the visit is recorded at one and opened whole at the other. */
const visit: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { post, get } = crossing(scene)
  const { code } = await post(one, ['gechunlai', '/me/household-code', {}])
  const { ticket } = await post(other, [worker, '/household-codes', { code }])
  const heard = [{ kind: 'issue', categoryCode: 'C01', words: '门口的桶满了' }]
  const home = { buildingId: '99010600100201B1', room: '2', contact: { name: '葛椿来' } }
  const told = { ...home, purpose: 'verify', heard, ticket }
  const { visit: made } = await post(one, [worker, '/visits', told])
  const { id } = made as { id: string }
  expect(await get(other, worker, `/visits/${id}`)).toMatchObject({ visit: { heard: 1, isWhole: true } })
  await scene.later(61_000)
  expect(await sameFor(scene, 'gechunlai', '/me')).toMatchObject({ household: { verified: true } })
}

/** 消息: seen up to here at one, and so at the other. */
const inbox: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { post, get } = crossing(scene)
  const { seenTo } = await get(one, 'heayi', '/me/inbox')
  await post(other, ['heayi', '/me/inbox/read', { seenTo }])
  expect(await sameFor(scene, 'heayi', '/me/inbox/unread')).toEqual({ unread: 0 })
}

/** 微信: known by the same pseudonym, and her consents are there. */
const wechat: Crossing = async ({ sides }) => {
  const signIn = async (side = sides[0]) => {
    const body = JSON.stringify({ code: 'newcomer-3' })
    const answer = await side.request('/v1/sessions', { method: 'POST', body })
    const { token, person } = (await answer.json()) as { token: string; person: object }
    return { headers: { Authorization: `Bearer ${token}` }, person }
  }
  const [here, there] = await Promise.all(sides.map(signIn))
  expect(here?.person).toEqual(there?.person)
  const [one, other] = sides
  // Each with the token that the other gave.
  const left = async (side = one, headers = here?.headers ?? {}) =>
    (await side.request('/v1/me/consents', { headers })).json()
  const consents = await left(one, there?.headers)
  expect(consents).toEqual(await left(other, here?.headers))
  expect(consents).toMatchObject({ templates: [{ left: 1 }, { left: 1 }, { left: 0 }] })
}

/** 志愿者: confirmed at one, and may grab at the other. 投诉建议: answered by the other. */
const asked: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { put, post, get } = crossing(scene)
  const communityId = '990106001001'
  const { candidates } = await get(one, 'guqing', `/volunteers?communityId=${communityId}`)
  const [waiting] = candidates as { id: string; personId?: string; version: number }[]
  expect(waiting).toBeDefined()
  await put(other, ['gaojinzhi', '/me/volunteering/pause', { isPaused: true }])
  await sameFor(scene, 'gaojinzhi', '/me/volunteering')
  const sent = await post(one, ['mixiaoyu', '/feedback', { words: '字能再大些吗' }])
  const { id } = sent.feedback as { id: string }
  await post(other, ['wenyizhou', `/feedback/${id}/answer`, { words: '可以，我的里面改' }])
  await sameFor(scene, 'mixiaoyu', '/me/feedback')
}

export const personCrossings = { visit, inbox, wechat, asked }
