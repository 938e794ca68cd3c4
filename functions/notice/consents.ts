import { worthOf, type Template, type TemplateSet } from '../../shared/notice/template'
import { dayMs } from '../../shared/clock/china'
import type { NoticeOf } from '../../shared/notice/notice'
import { timeOfUlid } from '../../shared/ulid'

/** What one person allows WeChat to deliver in one street. */
export type Consents = {
  /** Counts every change: who changes it names what was read. */
  v: number
  left: Partial<Record<Template, number>>
  /** 长期订阅: allowed until taken back. */
  standing: Template[]
  /** The openid, sealed; kept only as long as something may be sent to it. */
  address?: string
  /** Command keys that were counted, and notices that were sent, as far back as either can come again. */
  taken: string[]
  spent: string[]
}

export const none: Consents = { v: 0, left: {}, standing: [], taken: [], spent: [] }

/** A command comes again for 35 days, a notice is sent when it is at most a day old. */
const takenFor = 37 * dayMs
const spentFor = 3 * dayMs
const younger = (ulids: string[], age: number, now: number) =>
  ulids.filter((ulid) => timeOfUlid(ulid) > now - age)

const isAny = ({ left, standing }: Consents) =>
  standing.length > 0 || Object.values(left).some((count) => count > 0)

/** The next state; without anything left to send, nobody's address is kept. */
function changed(before: Consents, change: Partial<Consents>, now: number): Consents {
  const next = { ...before, ...change, v: before.v + 1 }
  const { address: _, ...nameless } = next
  return {
    ...(isAny(next) ? next : nameless),
    taken: younger(next.taken, takenFor, now),
    spent: younger(next.spent, spentFor, now),
  }
}

export type Accepted = { key: string; names: Template[]; address: string; chosen: TemplateSet }

/** One more of each; the same command twice counts once. */
export function accept(before: Consents, { key, names, address, chosen }: Accepted, now: number) {
  if (before.taken.includes(key)) return undefined
  const isStanding = (name: Template) => chosen[name]?.isLongTerm === true
  const left = { ...before.left }
  for (const name of names) if (chosen[name] && !isStanding(name)) left[name] = (left[name] ?? 0) + 1
  const standing = [...new Set([...before.standing, ...names.filter(isStanding)])]
  return changed(before, { left, standing, address, taken: [...before.taken, key] }, now)
}

/** How many may still be sent by this template. */
export const leftOf = ({ left, standing }: Consents, name: Template) =>
  standing.includes(name) ? Infinity : (left[name] ?? 0)

/** How many must be left beside the one that is spent, by what the message is worth. */
const keptBack = { 1: 2, 2: 1, 3: 0 }
const keptBackByStaff = { 1: 1, 2: 0, 3: 0 }

function residentsTemplate(consents: Consents, worth: 1 | 2 | 3): Template | undefined {
  const [result, progress] = [leftOf(consents, 'result'), leftOf(consents, 'progress')]
  if (worth === 3 && result > 0) return 'result'
  return progress > 0 && result + progress > keptBack[worth] ? 'progress' : undefined
}

/**
 * By which template a notice goes, if it is worth a consent. The end goes by the last one there is; what changes a
 * promise needs one beside it, and what is only good to know two. So whoever consented once hears how it ended.
 */
export function templateFor(consents: Consents, of: NoticeOf, isStaff: boolean): Template | undefined {
  const worth = worthOf(of)
  if (worth === 0) return undefined
  if (!isStaff) return residentsTemplate(consents, worth)
  return leftOf(consents, 'work') > keptBackByStaff[worth] ? 'work' : undefined
}

export type Spending = { noticeId: string; of: NoticeOf; isStaff: boolean; chosen: TemplateSet }

/** The consents without the one that this notice takes; nothing if it takes none, or has taken one before. */
export function spend(before: Consents, { noticeId, of, isStaff, chosen }: Spending, now: number) {
  const name = templateFor(before, of, isStaff)
  const { address } = before
  if (!name || !chosen[name] || !address || before.spent.includes(noticeId)) return undefined
  const left = before.standing.includes(name)
    ? before.left
    : { ...before.left, [name]: leftOf(before, name) - 1 }
  return { name, address, next: changed(before, { left, spent: [...before.spent, noticeId] }, now) }
}

export type Claim = { name: Template; address: string }

/** WeChat says clearly that it did not deliver: the consent is still there. */
export const giveBack = (before: Consents, { name, address }: Claim, now: number) =>
  before.standing.includes(name)
    ? undefined
    : changed(before, { address, left: { ...before.left, [name]: leftOf(before, name) + 1 } }, now)

/** 43101: the person took it back, or WeChat counts otherwise. WeChat is right. */
export const takeBack = (before: Consents, name: Template, now: number) =>
  changed(
    before,
    { left: { ...before.left, [name]: 0 }, standing: before.standing.filter((one) => one !== name) },
    now,
  )

/** The address is nobody's any more. */
export const forgetAll = (before: Consents, now: number) => changed(before, { left: {}, standing: [] }, now)
