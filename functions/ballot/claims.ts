import { covers, scopesOf, type Actor } from '../../shared/actor'
import { gridOf } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import { isInScope } from '../../shared/topic/scope'
import { hasClaim } from '../topic/claims'
import type { Topic } from '../topic/topic'

/** 牵头人 or the desk: who opens the vote, and sees to its paper. */
export const leads = (topic: Topic, actor: Actor) =>
  hasClaim('owner', topic, actor) || hasClaim('desk', topic, actor)

const walks = (actor: Actor) => scopesOf(actor, 'gridWorker')

/** 登记纸质票: who leads it, and the grid worker at the door. */
export const mayHandIn = (topic: Topic, actor: Actor, buildingId?: string) =>
  leads(topic, actor) ||
  (buildingId !== undefined &&
    isInScope(topic.places, buildingId) &&
    walks(actor).some((scope) => covers(scope, gridOf(buildingId))))

/** 录票: who leads it, and the grid workers of its scope: two are needed, and neither registered the slip. */
export const mayRead = (topic: Topic, actor: Actor, { buildings }: Pick<Street, 'buildings'>) =>
  leads(topic, actor) || buildings.some(({ id }) => mayHandIn(topic, actor, id))
