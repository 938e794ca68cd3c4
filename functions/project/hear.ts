import type { NoticeOf } from '../../shared/notice/notice'
import type { Street } from '../../shared/street/street'
import { parseMatterId } from '../matter/keys'
import { freshSteps, peopleOwning, tellMatter } from '../matter/tell'
import type { Images } from '../stream/store'
import type { TopicHearingDeps } from '../topic/hear'
import type { Need, NeedStep } from './need'
import { projectFollowers } from './store'

// Only functions/project writes these items.
const needIn = (image: Images['after']) => image?.is as Need | undefined

/** What followers hear of a step. */
const toFollowers: Partial<Record<NeedStep['deed'], NoticeOf>> = {
  progress: 'projectMoved',
  finish: 'projectDone',
  unmatch: 'projectUnmatched',
  reopen: 'projectReopened',
}
const toOwner: NeedStep['deed'][] = ['match', 'hand']

type Here = { street: Street; deps: TopicHearingDeps }

/** What was only dropped was never told of, nor is it told that it is back. */
const wasDropped = ({ steps }: Need, version: number) =>
  steps.slice(0, version - 1).findLast(({ status }) => status)?.status === 'dropped'

type Fresh = { step: NeedStep; version: number }

/** Who hears of a step, and what. */
async function hearersOf({ step: { deed }, version }: Fresh, need: Need, { street, deps }: Here) {
  const { id, project } = need
  const of = deed === 'reopen' && wasDropped(need, version) ? undefined : toFollowers[deed]
  if (of) return { people: await projectFollowers(deps.table).of(id), saying: { of, desk: 'topic' } as const }
  if (!toOwner.includes(deed)) return undefined
  const people = peopleOwning(project?.owner ?? {}, street)
  return { people, saying: { of: 'projectYours', desk: 'chair' } as const }
}

/** Tells each new step of a project to whoever follows it 关注, and to whom it was given. Told again, it changes nothing. */
export async function hearProject({ before, after }: Images, deps: TopicHearingDeps, heardAt: number) {
  const need = needIn(after)
  if (!need) return
  const { id, title, project } = need
  const street = await deps.streets.get(parseMatterId(id).street)
  if (!street) throw new Error(`no street for ${id}`)
  const matter = { id, title: project?.title ?? title, page: `project/need?id=${id}` }
  for (const fresh of freshSteps(needIn(before), need, heardAt)) {
    const heard = await hearersOf(fresh, need, { street, deps })
    if (heard) await tellMatter(heard.people, { ...heard.saying, ...fresh }, { matter, street, deps })
  }
}
