import { known } from '../../shared/known'
import type { NeedSeen } from '../../shared/project/project'
import { begunAnew } from '../matter/begunAnew'
import { iso } from '../topic/card'
import type { Need, Project, ProjectNote } from './need'

/** An item holds 400 KB. */
const mostEarlier = 10

function endOf({ title, provider, notes, endedAt }: Project, reason: string) {
  const last = notes.at(-1)
  return endedAt !== undefined && last ? [{ title, provider, at: endedAt, last, reason }] : []
}

/** A need again, of which all may still read how its project had ended. */
export function withEarlier({ project, ...need }: Need, reason: string): Need {
  if (!project) return need
  const earlier = [...(need.earlier ?? []), ...endOf(project, reason)].slice(-mostEarlier)
  return { ...need, earlier }
}

type Shown = (note: ProjectNote) => NonNullable<NeedSeen['project']>['notes'][number]

/** Each time it was done and listed anew, the last first; of long ago no more than when. */
export function earlierSeen(need: Need, shown: Shown): NeedSeen['earlier'] {
  const seen = begunAnew(need, 'finish').map(({ at, reopenedAt }) => {
    const kept = need.earlier?.find((one) => one.at === at)
    const ended = kept && { title: kept.title, provider: kept.provider, ...shown(kept.last) }
    return known({ at: iso(at), reopenedAt: iso(reopenedAt), ended, reason: kept?.reason })
  })
  return seen.length > 0 ? seen : undefined
}
