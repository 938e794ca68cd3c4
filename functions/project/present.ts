import { known } from '../../shared/known'
import type { NeedCard, NeedSeen, Resource as ResourceSeen } from '../../shared/project/project'
import { timeOfUlid } from '../../shared/ulid'
import { officeOf, ownerName, ownerReached } from '../campaign/owner'
import { parseMatterId } from '../matter/keys'
import { photoLink } from '../photo/link'
import { communityName, staffName } from '../street/labels'
import { servesDesk } from '../topic/claims'
import { dayLate, iso } from '../topic/card'
import type { Viewer } from '../topic/present'
import { isMovedBy, sightOf } from './claims'
import { movesFor } from './decide'
import { earlierSeen } from './earlier'
import type { Need, Project, ProjectNote, Resource } from './need'

export function resourceSeen(resource: Resource, { actor, street }: Viewer): ResourceSeen {
  const { steps: _steps, contact, ...seen } = resource
  const mayChange = servesDesk(actor, resource.place)
  return known({
    ...seen,
    placeName: communityName(street, resource.place),
    contact: mayChange ? contact : undefined,
    mayChange,
  })
}

export function cardOf(need: Need, { deps, street }: Viewer): NeedCard {
  const { id, status, kind, scope, place, project } = need
  return known({
    id,
    status,
    title: project?.title ?? need.title,
    kind,
    scope,
    placeName: communityName(street, place),
    listedAt: iso(timeOfUlid(parseMatterId(id).ulid)),
    ...(project ? projectLine(project, { status, now: deps.now(), street }) : { isLate: false, notes: 0 }),
  })
}

type Standing = { status: Need['status']; now: number } & Pick<Viewer, 'street'>

const projectLine = ({ owner, until, notes }: Project, { status, now, street }: Standing) => ({
  ownerName: ownerName(owner, street),
  until,
  isLate: status === 'running' && dayLate(until, now),
  notes: notes.length,
})

const noteSeen =
  ({ deps, street }: Viewer) =>
  ({ photoKeys, by, at, ...note }: ProjectNote) => ({
    ...note,
    photos: photoKeys.map((key) => ({ key, url: photoLink(key, deps) })),
    by: officeOf(street, by),
    at: iso(at),
  })

function projectSeen({ project }: Need, viewer: Viewer): NeedSeen['project'] {
  if (!project) return undefined
  const { resourceTitle, provider, startedAt, endedAt, notes } = project
  return known({
    resourceTitle,
    provider,
    startedAt: iso(startedAt),
    endedAt: endedAt === undefined ? undefined : iso(endedAt),
    notes: notes.map(noteSeen(viewer)),
  })
}

/** Who heard it learns what became of it; how to reach the owner, who moves it. */
function insideOf(need: Need, { street, actor }: Viewer): NeedSeen['inside'] {
  const { home, orderId, project, steps } = need
  return known({
    home,
    orderId,
    resourceId: project?.resourceId,
    ...(project &&
      isMovedBy(need, actor) && { owner: project.owner, ...ownerReached(project.owner, street) }),
    history: steps.map(({ deed, by, at, words }) =>
      known({ deed, by: staffName(street, by), at: iso(at), words }),
    ),
  })
}

/** The need, or the project it has become, as this person may see it. */
export function present(need: Need, viewer: Viewer & { isFollowing: boolean }): NeedSeen {
  const isWhole = sightOf(need, viewer.actor) === 'whole'
  return known({
    ...cardOf(need, viewer),
    version: need.version,
    place: need.place,
    words: isWhole || need.scope !== 'household' ? need.words : undefined,
    project: projectSeen(need, viewer),
    earlier: earlierSeen(need, noteSeen(viewer)),
    inside: isWhole ? insideOf(need, viewer) : undefined,
    isFollowing: viewer.isFollowing,
    moves: movesFor(need, viewer.actor),
  })
}
