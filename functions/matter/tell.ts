import { servingRoles } from '../../shared/actor'
import type { NoticeOf } from '../../shared/notice/notice'
import type { Street } from '../../shared/street/street'
import { holders } from '../keys'
import { inOrder, keptSeconds, type NoticeKept, newsFor } from '../notice/entry'
import { peopleHolding } from '../notice/holding'
import { noticeStore } from '../notice/store'
import { tellByWechat } from '../notice/tellByWechat'
import type { TopicHearingDeps } from '../topic/hear'
import type { Matter, MatterStep } from './store'

const inTurns = 50

/** Of what, and where it is opened. */
type Named = { id: string; title: string; page: string }
type Here = { matter: Named; street: Street; deps: TopicHearingDeps }
type Saying = { of: NoticeOf; desk: 'topic' | 'chair'; step: MatterStep; version: number }

const isServing = (personId: string, { staff }: Street) =>
  staff.some(({ id, roles }) => id === personId && roles.some(({ role }) => servingRoles.includes(role)))

/** The person as long as she serves, or whoever handles for the unit. */
export function peopleOwning(
  { personId, unitId }: { personId?: string; unitId?: string },
  street: Street,
): string[] {
  if (personId) return isServing(personId, street) ? [personId] : []
  return unitId ? peopleHolding(street, holders.unit(unitId)) : []
}

/** What came since, and is news still; the version after each. */
export const freshSteps = <M extends Matter>(before: M | undefined, after: M, heardAt: number) =>
  (after.steps as M['steps'])
    .map((step, at): { step: M['steps'][number]; version: number } => ({ step, version: at + 1 }))
    .filter(({ step, version }) => version > (before?.steps.length ?? 0) && step.at > heardAt - newsFor)

async function tellOne(person: string, { of, desk, step, version }: Saying, { matter, street, deps }: Here) {
  const now = deps.now()
  const { id: matterId, ...named } = matter
  const entry: NoticeKept = {
    of,
    desk,
    at: step.at,
    w: now,
    x: Math.floor(now / 1000) + keptSeconds,
    orderIds: [],
    marks: [matterId.slice(-8)],
    category: '',
    gridId: '',
    matter: named,
  }
  const ulid = deps.seal.ulid('matterNotice', step.at, [person, of, matterId, version].join(' '))
  const id = inOrder(ulid, { version })
  await noticeStore(deps.table).keep({ person, street: street.id }, id, entry)
  await tellByWechat({ person, id, entry, street }, deps)
}

/** All but who made the step, a few at a time; all come to an end before a failure is thrown on. */
export async function tellMatter(people: string[], saying: Saying, here: Here) {
  const others = people.filter((id) => id !== saying.step.by)
  for (let at = 0; at < others.length; at += inTurns) {
    const some = others.slice(at, at + inTurns)
    const told = await Promise.allSettled(some.map((person) => tellOne(person, saying, here)))
    for (const one of told) if (one.status === 'rejected') throw one.reason
  }
}
