import { covers, type Actor } from '../../shared/actor'
import { known } from '../../shared/known'
import type { Street } from '../../shared/street/street'
import { deskOf } from '../../shared/topic/scope'
import type { TopicSeen } from '../../shared/topic/topic'
import type { ApiDeps } from '../deps'
import { photoLink } from '../photo/link'
import { sightOf } from '../workOrder/claims'
import type { Beside, TalkOf } from './around'
import { byWhom } from './byWhom'
import { cardOf, deskName, iso, motionIdOf } from './card'
import { hasClaim } from './claims'
import { movesFor } from './decide'
import { householdsFor, judgeIn, speakerIn } from './household'
import { judgedWords } from './judged'
import { missingIn } from './missing'
import { orderSeen, promisesSeen } from './promises'
import type { Topic, TopicStep } from './topic'

/** On a page; the record has all of it. */
const mostWords = 200

export type Viewer = { deps: ApiDeps; actor: Actor; street: Street; talkOf?: TalkOf }

const staffNamed = (street: Street, id: string | undefined) => street.staff.find((one) => one.id === id)

function ownerSeen({ ownerId }: Topic, { street }: Viewer) {
  if (!ownerId) return undefined
  const staff = staffNamed(street, ownerId)
  return staff ? known({ name: staff.name, phone: staff.phone }) : { name: '一位邻居' }
}

/** Who serves there: whom the desk may name. */
function mayLead({ places }: Topic, street: Street) {
  const desk = deskOf(places)
  const isThere = (scope: string) => covers(scope, desk) || scope.startsWith(desk)
  return street.staff
    .filter(({ roles }) => roles.some(({ role, scope }) => role !== 'handler' && isThere(scope)))
    .map(({ id, name }) => ({ id, name }))
}

function mineOf(topic: Topic, beside: Beside, { deps, actor }: Viewer): TopicSeen['mine'] {
  const { seal } = deps
  const me = judgeIn(topic.id, actor.id, seal)
  const supporting = householdsFor('support', topic, { actor, seal })
  const judged = householdsFor('judge', topic, { actor, seal }).flatMap(
    (household) => beside.judgements.get(household) ?? [],
  )
  return known({
    isRaiser: hasClaim('raiser', topic, actor),
    isOwner: hasClaim('owner', topic, actor),
    isNeighbour: hasClaim('neighbour', topic, actor),
    isDesk: hasClaim('desk', topic, actor),
    hasSupported: supporting.some((household) => beside.supporters.has(household)),
    judged: judged[0]?.judged,
    judgedWords: judged.map(({ words }) => words[me]).find((words) => words !== undefined),
  })
}

function objectionsSeen(
  topic: Topic,
  { objected }: Beside,
  { deps, actor }: Viewer,
): TopicSeen['objections'] {
  const me = speakerIn(topic.id, actor.id, deps.seal)
  return objected.map(({ id, words, by, at, answer }) =>
    known({
      id,
      words,
      at: iso(at),
      isMine: by === me,
      answer: answer && { words: answer.words, isUpheld: answer.isUpheld, at: iso(answer.at) },
    }),
  )
}

const informedSeen = (topic: Topic, { deps }: Viewer): TopicSeen['informed'] =>
  topic.informed.map(({ photoKeys, at, ...said }) => ({
    ...said,
    photoUrls: photoKeys.map((key) => photoLink(key, deps)),
    at: iso(at),
  }))

const titleOf = ({ informed, promises }: Topic, { deed, of }: TopicStep) => {
  if (deed === 'inform') return informed.find(({ n }) => String(n) === of)?.title
  return deed === 'promise' ? promises.find(({ n }) => String(n) === of)?.what : undefined
}

const historySeen = (topic: Topic, street: Street): TopicSeen['history'] =>
  topic.steps.map((step) => {
    const { deed, at, status, of } = step
    const words = step.words ?? titleOf(topic, step)
    return known({ deed, at: iso(at), by: byWhom(step, topic, street), status, words, of })
  })

/** What was said with the judgements, for whoever leads. */
const judgingSeen = (topic: Topic, beside: Beside, { isOwner, isDesk }: TopicSeen['mine']) =>
  beside.judgements.size === 0
    ? undefined
    : known({
        households: beside.judgements.size,
        words: isOwner || isDesk ? judgedWords(topic, beside).slice(0, mostWords) : undefined,
      })

/** The topic as this person may see it. */
export function present(topic: Topic, beside: Beside, viewer: Viewer): TopicSeen {
  const { deps, actor, street } = viewer
  const now = deps.now()
  const { procedure, at, text, version, questions, resolved, rule, intoTopicId } = topic
  const step = procedure.steps[at]
  if (!step) throw new Error('a topic without a step')
  const mine = mineOf(topic, beside, viewer)
  const desk = street.communities.find(({ id }) => id === deskOf(topic.places))
  return known({
    ...cardOf(topic, street, beside.supporters.size),
    version,
    text,
    procedure: { id: procedure.id, name: procedure.name, about: procedure.about },
    step,
    owner: ownerSeen(topic, viewer),
    mayLead: mine.isDesk ? mayLead(topic, street) : undefined,
    deskName: deskName(topic.places, street),
    deskPhone: desk?.phone ?? street.phone,
    orders: topic.orderIds.flatMap((id) => {
      const order = beside.orders.get(id)
      return order && sightOf(order, actor) ? [orderSeen(order, street)] : []
    }),
    informed: informedSeen(topic, viewer),
    questions: questions.map((one) => ({ ...one, at: iso(one.at) })),
    resolutions: resolved.map(({ n, stepId, outcome, at: when }) => ({
      motionId: motionIdOf(topic.id, n),
      stepId,
      outcome,
      at: iso(when),
    })),
    objections: objectionsSeen(topic, beside, viewer),
    promises: promisesSeen(topic, { deps, street, beside }),
    judging: judgingSeen(topic, beside, mine),
    rule,
    intoTopicId,
    missing: missingIn(topic, beside, now),
    mine,
    history: historySeen(topic, street),
    moves: movesFor(topic, { actor, around: beside, now }),
  })
}
