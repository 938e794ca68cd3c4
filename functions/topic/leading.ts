import { done, refuse, type Outcome } from '../../shared/outcome'
import { leadMoves, type TopicInput } from '../../shared/topic/commands'
import { deskOf } from '../../shared/topic/scope'
import { isTopicOpen } from '../../shared/topic/transitions'
import { answerObjection } from './answerObjection'
import { servesDesk } from './claims'
import { isHere } from './isHere'
import { movesOf, type Asked, type Prepare, type Prepared } from './move'
import { openTopic } from './open'
import { procedureStore } from './procedureStore'
import { withPhotos } from './withPhotos'

/** Into one that she sees, and that goes on. */
async function mergeable(intoTopicId: string, request: Asked): Promise<Outcome<object>> {
  const into = await openTopic(intoTopicId, request)
  if (!into.ok) return refuse('notFound', { field: 'intoTopicId' })
  return isTopicOpen(into.value.status) ? done({}) : refuse('mergeIntoEnded', { field: 'intoTopicId' })
}

/** Other places than the raiser's are of this street, and of this desk. */
async function adoptable(
  { places, procedureId }: TopicInput['adopt'],
  request: Asked,
): Promise<Outcome<Prepared>> {
  const isOurs = !places || (isHere(places, request.street) && servesDesk(request.actor, deskOf(places)))
  return isOurs ? chosen(procedureId, request) : refuse('outsideStreet', { field: 'places' })
}

/** As the street offers it now: the topic keeps this copy. */
async function chosen(procedureId: string, { deps, actor }: Asked): Promise<Outcome<Prepared>> {
  const all = await procedureStore(deps.table).of(actor.street)
  const found = all.find(({ procedure, isOff }) => procedure.id === procedureId && !isOff)
  return found ? done({ procedure: found.procedure }) : refuse('unknownProcedure', { field: 'procedureId' })
}

const prepare: Prepare = async (topic, command, request) => {
  if (command.move === 'adopt') return adoptable(command.input, request)
  if (command.move === 'answer') return answerObjection(topic, command.input, request)
  if (command.move === 'merge') return mergeable(command.input.intoTopicId, request)
  return withPhotos(topic, command, request)
}

/** Whatever leads a topic from step to step. */
export const leadHandlers = movesOf(leadMoves, prepare)
