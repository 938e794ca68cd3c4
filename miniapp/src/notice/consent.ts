import Taro from '@tarojs/taro'
import type { Answer } from '../../../shared/contract'
import { asking, type Asking, type Template } from '../../../shared/notice/template'
import { call } from '../api'
import { newCommandKey } from '../commandKey'
import { forget, keep, kept } from '../phoneStorage'
import { Refused } from '../Refused'
import { loginCode, ownerNow } from '../session'

type Offered = Answer<'consents'>['templates']

const refusedPlace = 'consentRefusedAt'
const waitingPlace = 'consentsWaiting'
const refusedFor = 30 * 86_400_000

/** A consent that WeChat has counted, and that our server does not know of yet. */
type Waiting = { key: string; by: string; accepted: Template[] }

const waiting = (): Waiting[] => {
  const list = kept(waitingPlace)
  return Array.isArray(list) ? (list as Waiting[]) : []
}

const putWaiting = (list: Waiting[]) => (list.length > 0 ? keep(waitingPlace, list) : forget(waitingPlace))

/** Tells the server what was consented to; what does not get through waits for the next time. */
export async function tellConsents() {
  for (const one of waiting().filter(({ by }) => by === ownerNow())) {
    try {
      const code = await loginCode()
      await call('consent', { body: { code, accepted: one.accepted } }, one.key)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      if (error.refusal !== 'keyExpired') return
    }
    putWaiting(waiting().filter(({ key }) => key !== one.key))
  }
}

/** Whoever said no is not asked again for a month. */
const saidNo = () => Date.now() - Number(kept(refusedPlace) || 0) < refusedFor

/** One-time and long-term templates cannot be asked for together (20002), and what stands is not asked for again. */
export function toAskFor(offered: Offered, who: Asking): Offered {
  const names: readonly Template[] = asking[who]
  const open = offered.filter(
    ({ name, isLongTerm, left }) => names.includes(name) && !(isLongTerm && left > 0),
  )
  return open.filter(({ isLongTerm }) => isLongTerm === open[0]?.isLongTerm)
}

/**
 * 订阅消息: asks in WeChat's own dialogue. Only while a finger comes down, which is a rule of WeChat's, and beside what
 * that tap is for: whatever is answered, the deed goes on.
 */
export async function askConsent(offered: Offered, who: Asking) {
  const templates = toAskFor(offered, who)
  if (templates.length === 0 || saidNo()) return tellConsents()
  const tmplIds = templates.map(({ id }) => id)
  // In the typings the answer is a list of what every platform may say; WeChat's is by template.
  const answer = (await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }).catch(() => ({}))) as Record<
    string,
    unknown
  >
  const accepted = templates.filter(({ id }) => answer[id] === 'accept').map(({ name }) => name)
  if (accepted.length === 0) {
    if (tmplIds.some((id) => answer[id] === 'reject')) keep(refusedPlace, Date.now())
    return
  }
  putWaiting([...waiting(), { key: newCommandKey(), by: ownerNow(), accepted }])
  await tellConsents()
}
