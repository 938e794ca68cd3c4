import type { NeedInput } from '../../shared/project/commands'
import type { NeedMove } from '../../shared/project/transitions'
import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Owner } from '../campaign/campaign'
import { dayPast } from '../campaign/dayPast'
import { withEarlier } from './earlier'
import type { Need, Project, Resource } from './need'

export type Here = { now: number; by: string; owner?: Owner; resource?: Resource }
type Change<M extends NeedMove> = (need: Need, input: NeedInput[M], here: Here) => Outcome<Need>

/** An item holds 400 KB. */
const mostNotes = 100

const onProject = (need: Need, change: (project: Project) => Project): Outcome<Need> =>
  need.project ? done({ ...need, project: change(need.project) }) : refuse('wrongStep')

const noted = (
  need: Need,
  said: { words: string; photoKeys: string[]; isLast?: true },
  { now: at, by }: Here,
): Outcome<Need> => {
  const count = need.project?.notes.length ?? 0
  // The last one is always taken.
  if (count >= mostNotes && !said.isLast) return refuse('tooMany')
  return onProject(need, (project) => ({
    ...project,
    notes: [...project.notes, { n: count + 1, ...said, by, at }],
  }))
}

/** What each move makes of the need, apart from where it stands. No clock, no reading, no writing. */
export const changes: { [M in NeedMove]: Change<M> } = {
  change: ({ home: _home, ...need }, { title, words, kind, scope, home }) =>
    done(known({ ...need, title, words, kind, scope, home })),
  match: (need, { title, until }, { now, owner, resource }) =>
    dayPast(until, now) ??
    (owner && resource
      ? done({
          ...need,
          project: {
            title,
            resourceId: resource.id,
            resourceTitle: resource.title,
            provider: resource.provider,
            owner,
            until,
            startedAt: now,
            notes: [],
          },
        })
      : refuse('notFound', { field: 'resourceId' })),
  hand: (need, { until }, { owner, now }) =>
    dayPast(until, now, need.project?.until) ??
    onProject(need, (project) => ({ ...project, until, owner: owner ?? project.owner })),
  progress: (need, { words, photoKeys }, here) => noted(need, { words, photoKeys }, here),
  finish: (need, { words, photoKeys }, here) => {
    const after = noted(need, { words, photoKeys, isLast: true }, here)
    return after.ok ? onProject(after.value, (project) => ({ ...project, endedAt: here.now })) : after
  },
  unmatch: ({ project: _project, ...need }) => done(need),
  drop: (need) => done(need),
  reopen: (need, { reason }) => done(withEarlier(need, reason)),
}
