import { known } from '../../shared/known'
import type { Look, LookCommand, OpinionState } from '../../shared/opinion/opinion'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { deskOf } from '../../shared/topic/scope'
import type { Handler, Request } from '../handler'
import { canonical } from '../seal'
import { sees } from '../topic/claims'
import { personal } from '../topic/personal'
import { mayLook } from './here'
import { opinionKeys } from './keys'
import { authorIn, keyMark } from './marks'
import type { Looked, OpinionKept } from './opinion'
import { seen } from './present'
import { opinionIn, opinionStore, saidIn } from './store'

/** Everything that a desk can do with an opinion. What was taken back is its author's. */
// prettier-ignore
const looking: Record<Look, { from: readonly OpinionState[]; to: OpinionState }> = {
  show:   { from: ['waiting', 'refused', 'hidden'], to: 'shown' },
  refuse: { from: ['waiting'],                      to: 'refused' },
  hide:   { from: ['shown'],                        to: 'hidden' },
}

/** All of them lie in the opinion. */
const mostLooks = 20

const reasonIn = (command: LookCommand) => ('reason' in command ? command.reason : undefined)

/** The opinion after this look, if it can be looked at so now. */
export function decideLook(opinion: OpinionKept, looked: Looked): Outcome<OpinionKept> {
  const { from, to } = looking[looked.look]
  if (!from.includes(opinion.state)) return refuse('changedMeanwhile')
  // The last of them is kept for hiding: what is shown can always be hidden.
  if (looked.look === 'show' && opinion.looks.length >= mostLooks - 1) return refuse('lookedTooOften')
  return done({
    ...opinion,
    state: to,
    version: opinion.version + 1,
    looks: [...opinion.looks, looked],
  })
}

const sameCommand = ({ looks }: OpinionKept, { key }: Looked) => looks.find((one) => one.key === key)

function lookedNow({ deps, actor, key, input }: Request<'lookAtOpinion'>, places: readonly string[]): Looked {
  return known({
    look: input.body.look,
    at: deps.now(),
    reason: reasonIn(input.body),
    desk: deskOf(places),
    key: keyMark(deps.seal, actor.id, key),
    said: deps.seal.brief('said', canonical(input.body)),
  })
}

/** What the first try heard, though others may have looked since. */
const asItWasAfter = (opinion: OpinionKept, { look, key }: Looked): OpinionKept => ({
  ...opinion,
  state: looking[look].to,
  looks: opinion.looks.slice(0, opinion.looks.findIndex((one) => one.key === key) + 1),
})

/** One conditional write decides between two who look at once; the other hears so. */
async function look(
  request: Request<'lookAtOpinion'>,
  opinion: OpinionKept,
  places: readonly string[],
): Promise<Outcome<OpinionKept>> {
  const looked = lookedNow(request, places)
  const before = sameCommand(opinion, looked)
  if (before) return before.said === looked.said ? done(asItWasAfter(opinion, before)) : refuse('keyReused')
  const refused = personal(looked.reason ?? '', 'reason')
  if (refused) return refused
  const next = decideLook(opinion, looked)
  if (!next.ok) return next
  const now = await opinionStore(request.deps.table).save(next.value, places)
  return sameCommand(now, looked) ? done(asItWasAfter(now, looked)) : refuse('changedMeanwhile')
}

export const lookAtOpinion: Handler<'lookAtOpinion'> = async (request) => {
  const { deps, actor, input } = request
  const { topicId, opinionId } = input.params
  const { topic, item, author } = await opinionStore(deps.table).around(topicId, {
    item: opinionKeys.opinion(topicId, opinionId),
    author: opinionKeys.author(topicId, authorIn(deps.seal, topicId, actor.id)),
  })
  if (!topic || !sees(topic, actor)) return refuse('notFound')
  if (!mayLook(topic, actor)) return refuse('notYourTopic')
  if (!item) return refuse('notFound')
  const looked = await look(request, opinionIn(item), topic.places)
  return looked.ok ? done({ opinion: seen(looked.value, { mine: saidIn(author), isDesk: true }) }) : looked
}
