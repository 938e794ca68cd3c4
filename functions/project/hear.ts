import { dayMs } from '../../shared/clock/china'
import { scopesOf } from '../../shared/actor'
import type { NoticeOf } from '../../shared/notice/notice'
import type { Street } from '../../shared/street/street'
import { parseMatterId } from '../matter/keys'
import { inOrder, keptSeconds, type NoticeKept } from '../notice/entry'
import { noticeStore } from '../notice/store'
import { tellByWechat } from '../notice/tellByWechat'
import type { Images } from '../stream/store'
import type { TopicHearingDeps } from '../topic/hear'
import type { Need, NeedStep } from './need'
import { projectFollowers } from './store'

/** Further back it is no news. */
const newsFor = 2 * dayMs
const inTurns = 50

// Only functions/project writes these items.
const needIn = (image: Images['after']) => image?.is as Need | undefined

type Here = { need: Need; street: Street; deps: TopicHearingDeps }
type Saying = { of: NoticeOf; desk: 'topic' | 'chair'; step: NeedStep; version: number }

/** The person, or whoever handles for the unit. */
function ownersOf({ project }: Need, { staff }: Street) {
  const { personId, unitId } = project?.owner ?? {}
  if (personId) return [personId]
  return staff
    .filter(({ id, roles }) => unitId && scopesOf({ id, street: '', roles }, 'handler').includes(unitId))
    .map(({ id }) => id)
}

async function tellOne(person: string, { of, desk, step, version }: Saying, { need, street, deps }: Here) {
  const now = deps.now()
  const entry: NoticeKept = {
    of,
    desk,
    at: step.at,
    w: now,
    x: Math.floor(now / 1000) + keptSeconds,
    orderIds: [],
    marks: [need.id.slice(-8)],
    category: '',
    gridId: '',
    matter: { title: need.project?.title ?? need.title, page: `project/need?id=${need.id}` },
  }
  const ulid = deps.seal.ulid('projectNotice', step.at, [person, of, need.id, version].join(' '))
  const id = inOrder(ulid, { version })
  await noticeStore(deps.table).keep({ person, street: street.id }, id, entry)
  await tellByWechat({ person, id, entry, street }, deps)
}

/** A few at a time; all come to an end before a failure is thrown on. */
async function tellAll(people: string[], saying: Saying, here: Here) {
  const others = people.filter((id) => id !== saying.step.by)
  for (let at = 0; at < others.length; at += inTurns) {
    const some = others.slice(at, at + inTurns)
    const told = await Promise.allSettled(some.map((person) => tellOne(person, saying, here)))
    for (const one of told) if (one.status === 'rejected') throw one.reason
  }
}

const toFollowers: NeedStep['deed'][] = ['progress', 'finish', 'unmatch']
const toOwner: NeedStep['deed'][] = ['match', 'hand']

async function tellStep({ step, version }: Pick<Saying, 'step' | 'version'>, here: Here) {
  const { need, street, deps } = here
  if (toFollowers.includes(step.deed)) {
    const followers = await projectFollowers(deps.table).of(need.id)
    await tellAll(followers, { of: 'projectMoved', desk: 'topic', step, version }, here)
  }
  if (toOwner.includes(step.deed))
    await tellAll(ownersOf(need, street), { of: 'projectYours', desk: 'chair', step, version }, here)
}

/** Tells each new step of a project to whoever follows it 关注, and to whom it was given. Told again, it changes nothing. */
export async function hearProject({ before, after }: Images, deps: TopicHearingDeps, heardAt: number) {
  const need = needIn(after)
  if (!need) return
  const street = await deps.streets.get(parseMatterId(need.id).street)
  if (!street) throw new Error(`no street for ${need.id}`)
  const known = needIn(before)?.steps.length ?? 0
  const fresh = need.steps
    .map((step, at) => ({ step, version: at + 1 }))
    .filter(({ step, version }) => version > known && step.at > heardAt - newsFor)
  for (const one of fresh) await tellStep(one, { need, street, deps })
}
