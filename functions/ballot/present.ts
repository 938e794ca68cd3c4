import type { Actor } from '../../shared/actor'
import type { Motion, MotionMove } from '../../shared/ballot/motion'
import { known } from '../../shared/known'
import type { Street } from '../../shared/street/street'
import type { ApiDeps } from '../deps'
import type { Topic } from '../topic/topic'
import { leads, mayHandIn, mayRead } from './claims'
import { isAnotherOpen, isItsStep, ruleOf, stepOf } from './decideStep'
import { myVotersIn } from './mine'
import { isOpened, statusOf, versionOf, type MotionKept, type OpenMotion } from './motion'
import { secondHash, speaksAs } from './seconder'

export type Beside = {
  topic: Topic
  actor: Actor
  street: Street
  deps: Pick<ApiDeps, 'table' | 'now' | 'seal'>
}

const iso = (ms: number) => new Date(ms).toISOString()

async function mySecond(motion: MotionKept, { topic, actor, street, deps }: Beside) {
  const who = await speaksAs(actor, { topic, step: stepOf(topic, motion), street, deps })
  return who === undefined ? undefined : secondHash(deps.seal, motion.id, who)
}

function movesBefore(motion: MotionKept, second: string | undefined, { topic, actor }: Beside): MotionMove[] {
  const step = stepOf(topic, motion)
  const mayLead = leads(topic, actor)
  const isItsTurn = isItsStep(motion, topic) && !isAnotherOpen(motion, topic)
  const may: Partial<Record<MotionMove, boolean>> = {
    second: second !== undefined && ![motion.proposerHash, ...motion.seconds].includes(second),
    withdraw: mayLead || motion.proposerId === actor.id,
    open: mayLead && isItsTurn && motion.seconds.length >= step.secondsNeeded,
  }
  return (Object.keys(may) as MotionMove[]).filter((move) => may[move])
}

function movesOf(
  { opened }: OpenMotion,
  my: Motion['my'],
  { topic, actor, street, deps }: Beside,
): MotionMove[] {
  const now = deps.now()
  const buildings = opened.buildings.map(({ id }) => id)
  const isOnPaper = opened.rule.electorate !== 'person'
  // A body has none: whoever stands at a door knows homes, not members.
  const walks = buildings.some((id) => mayHandIn(topic, actor, id))
  const hands = leads(topic, actor) || walks
  const may: Partial<Record<MotionMove, boolean>> = {
    vote: my.voters.some(({ mayVote }) => mayVote),
    handIn: isOnPaper && hands && now <= opened.closesAt,
    read: isOnPaper && mayRead(topic, actor, street) && now <= opened.paperUntil,
  }
  return (Object.keys(may) as MotionMove[]).filter((move) => may[move])
}

const whenOpened = (motion: MotionKept) =>
  motion.opened && {
    opensAt: iso(motion.opened.opensAt),
    closesAt: iso(motion.opened.closesAt),
    paperUntil: iso(motion.opened.paperUntil),
    entitled: motion.opened.entitled,
    isOnRoll: motion.opened.writing !== undefined,
  }

function shown(motion: MotionKept, { topic, actor, deps }: Beside) {
  const step = stepOf(topic, motion)
  const { id, topicId, n, stepId, title, text, against, body } = motion
  return {
    ...{ id, topicId, n, stepId, title, against, body },
    ...known({ text }),
    status: statusOf(motion, deps.now()),
    version: versionOf(motion),
    rule: ruleOf(motion, step),
    proposedAt: iso(motion.proposedAt),
    isMine: motion.proposerId === actor.id,
    ...whenOpened(motion),
  }
}

/** 动议 as this person sees it: with her own ballots, and what she may do. Never who proposed or seconded it. */
export async function presentMotion(motion: MotionKept, beside: Beside): Promise<Motion> {
  const { street, deps, actor, topic } = beside
  const second = await mySecond(motion, beside)
  const my = isOpened(motion) ? await myVotersIn({ motion, street, deps }, actor) : { voters: [] }
  const isBefore = !motion.opened && !motion.withdrawn
  const isCounted = motion.countedAt !== undefined
  const moves = isBefore ? movesBefore(motion, second, beside) : []
  return {
    ...shown(motion, beside),
    seconds: {
      number: motion.seconds.length,
      needed: stepOf(topic, motion).secondsNeeded,
      isMine: second !== undefined && motion.seconds.includes(second),
    },
    moves: isOpened(motion) && !isCounted ? movesOf(motion, my, beside) : moves,
    my,
  }
}
