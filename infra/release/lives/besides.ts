import { dayMs } from '../../../shared/clock/china'
import { fiveSteps } from '../../../shared/procedure/shipped'
import type { teller } from '../../demo/history/tell'
import { personCalled } from '../../demo/history/cast'
import { communityId } from '../../demo/places'
import type { Release } from '../releaseOver'
import { sender } from './sender'

export type Told = ReturnType<typeof teller>

/** Whoever comes by WeChat: signed in, with consents left, and a code to be read out at the door. */
async function newcomer({ app, deps }: Release) {
  const post = await sender(app, 'newcomer-1', deps.now())
  await post('/me/consents', { code: 'newcomer-2', accepted: ['result', 'progress'] })
  await post('/me/household-code', {})
}

type Deed = [by: string, method: 'GET' | 'POST' | 'PUT', path: string, body?: object]

export const doingAt = (told: Told, name: string, now: number) => {
  let done = 0
  return ([by, method, path, body]: Deed) => {
    done += 1
    const at = now - dayMs + done * 60_000
    return told.ask({ id: `${name} ${done}`, by, at, method, path, ...(body && { body }) })
  }
}
export type Doing = ReturnType<typeof doingAt>

/** 投诉建议, one of them answered. */
async function feedback(doing: Doing) {
  await doing(['yezhiqiu', 'POST', '/feedback', { words: '字能不能再大一点' }])
  const sent = await doing(['heayi', 'POST', '/feedback', { words: '消息来得及时' }])
  const { id } = sent.feedback as { id: string }
  await doing(['wenyizhou', 'POST', `/feedback/${id}/answer`, { words: '谢谢您' }])
}

/** 核实码 at the door: guessed wrongly once, then read out, and the home is verified with the visit; something is heard. */
async function verified(doing: Doing) {
  const worker = 'qiqiaoyun'
  await doing([worker, 'POST', '/household-codes', { code: '000000' }]).catch(() => {})
  const { code } = await doing(['linghuzhong', 'POST', '/me/household-code', {}])
  const { ticket } = await doing([worker, 'POST', '/household-codes', { code: code as string }])
  const home = { buildingId: `${communityId(2)}01B1`, room: '1' }
  const heard = [{ kind: 'help', categoryCode: 'M01', words: '楼上老人想有人常来看看' }]
  const visit = { ...home, purpose: 'verify', contact: { name: '令狐钟' }, heard, ticket }
  const { orders } = await doing([worker, 'POST', '/visits', visit])
  return (orders as { id: string }[])[0]?.id ?? ''
}

/** What was heard becomes a need, which a neighbour follows once it is a project. */
async function wanted(doing: Doing, orderId: string) {
  const need = {
    ...{ title: '独居老人想有人常来', words: '每周去坐一坐。', kind: 'hands', scope: 'household' },
    ...{ home: '盐仓巷', place: communityId(2), orderId },
  }
  await doing(['yuyangfan', 'POST', '/needs', need])
  const { needs } = await doing(['yezhiqiu', 'GET', '/needs?list=running'])
  const [running] = needs as { id: string }[]
  await doing(['yezhiqiu', 'POST', `/needs/${running?.id ?? ''}/follow`, { isFollowing: true }])
}

/** Slips of the vote that is open: read by two, read by one, taken back. */
async function slips(doing: Doing) {
  const { topics } = await doing(['heayi', 'GET', `/topics?desk=${communityId(1)}`])
  const open = (topics as { openMotionId?: string }[]).find(({ openMotionId }) => openMotionId)
  const path = `/motions/${open?.openMotionId ?? ''}/slips`
  const yes = { choice: ['yes'] }
  await doing(['heayi', 'PUT', `${path}/1`, yes])
  await doing(['wenshanshan', 'PUT', `${path}/1`, yes])
  await doing(['heayi', 'PUT', `${path}/2`, { invalid: true }])
  await doing(['guqing', 'POST', `${path}/3/take-back`, { reason: 'wrongHome' }])
}

async function atTheDesks(doing: Doing) {
  const procedure = { ...fiveSteps, id: 'kept', name: '五步议事（街道版）' }
  await doing(['wenyizhou', 'PUT', '/procedures/kept', { version: 0, procedure, isOff: false }])
  const { phone = '' } = personCalled('yezhiqiu')
  await doing(['chengwenyuan', 'POST', '/find', { text: phone, as: 'phone' }])
  await doing(['yezhiqiu', 'POST', '/photos', {}])
}

/** 导出 of every kind: done, half done, and only begun. */
async function exports(release: Release, doing: Doing) {
  const months = { from: '2608', to: '2611' }
  const orders = { ...months, what: 'orders', columns: [] }
  await doing(['chengwenyuan', 'POST', '/exports', { ...orders, format: 'xlsx' }])
  const personal = { columns: ['personal'], reason: '年底回访' }
  await doing(['wenyizhou', 'POST', '/exports', { ...orders, ...personal, format: 'csv' }])
  await doing(['wenyizhou', 'POST', '/exports', { ...orders, to: '2610', format: 'open' }])
  const numbers = { ...months, what: 'numbers', columns: [] }
  await doing(['chengwenyuan', 'POST', '/exports', { ...numbers, format: 'xlsx' }])
  await release.work(1)
  await doing(['suwanqing', 'POST', '/exports', { ...numbers, format: 'csv' }])
}

/** Everything else that people do and that is stored, beside orders, topics, campaigns, lists and plans. */
export async function besidesOf(release: Release, told: Told, now: number) {
  const doing = doingAt(told, 'kept besides', now)
  await newcomer(release)
  await feedback(doing)
  await wanted(doing, await verified(doing))
  await slips(doing)
  await atTheDesks(doing)
  await exports(release, doing)
}
