import type { Actor } from '../../shared/actor'
import { memberBodies } from '../../shared/ballot/body'
import type { StepOf } from '../../shared/procedure/procedure'
import { deskOf } from '../../shared/topic/scope'
import type { Street } from '../../shared/street/street'
import type { ApiDeps } from '../deps'
import type { Seal } from '../seal'
import { homesIn } from '../topic/claims'
import type { Topic } from '../topic/topic'
import { bodyStore, type MemberKept } from './bodyStore'

type Here = { topic: Topic; step: StepOf<'decide'>; street: Street; deps: Pick<ApiDeps, 'table' | 'seal'> }

/** Members of the body that decides in this step: of the topic's community, or of all of the street's. */
export async function membersFor({ topic, step, street, deps }: Here): Promise<MemberKept[]> {
  const body = memberBodies.find((one) => one === step.body)
  if (!body) return []
  const communities = street.communities.filter(({ id }) => id.startsWith(deskOf(topic.places)))
  const lists = await Promise.all(
    communities.map(({ id }) => bodyStore(deps.table).get({ communityId: id, body })),
  )
  return lists.flatMap(({ members }) => members)
}

/** As whom she speaks for a motion before it is opened: her household in the scope, or her seat in the body. */
export async function speaksAs(actor: Actor, here: Here) {
  if (here.step.body === 'residents') {
    const [home] = homesIn(here.topic.places, actor)
    return home && `home ${home.buildingId} ${home.room}`
  }
  const seat = (await membersFor(here)).find(({ personId }) => personId === actor.id)
  return seat && `member ${seat.id}`
}

/** Counted once for each motion, and known again by nobody else. */
export const secondHash = (seal: Seal, motionId: string, who: string) =>
  seal.brief('second', `${motionId} ${who}`)
