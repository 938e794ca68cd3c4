import type { Street } from '../../shared/street/street'
import type { ApiDeps } from '../deps'
import { ballotStore } from './ballotStore'
import { isStanding } from './contents'
import { ballotKeys } from './keys'
import { membersOnRoll, openedMotion } from './known'
import { isOpened, type OpenMotion } from './motion'
import { shardFor } from './shard'
import { votersOf, type In, type Voter } from './voter'

type Here = { street: Street; deps: Pick<ApiDeps, 'table' | 'now' | 'seal' | 'people'> }

/** People looked up side by side; their ballots are then read together. */
const inTurns = 50

const seatedIn = async (motion: OpenMotion, { deps }: Here) =>
  (await membersOnRoll(deps, motion)).flatMap(({ personId }) => personId ?? [])

async function ballotsOf(personId: string, here: In & Here) {
  const actor = await here.deps.people.actor(personId, here.street.id)
  return { personId, voters: actor ? (await votersOf(actor, here)).voters : [] }
}

const keyIn = ({ id, opened }: OpenMotion, { key }: Voter) =>
  ballotKeys.ballot(id, shardFor(key, opened.shards), key)

async function whoOfThese(people: string[], here: In & Here) {
  const theirs = await Promise.all(people.map((id) => ballotsOf(id, here)))
  // Two of one household ask for one ballot.
  const voters = new Map(theirs.flatMap((one) => one.voters.map((voter) => [voter.key, voter])))
  const cast = await ballotStore(here.deps.table).many(
    [...voters.values()].map((voter) => keyIn(here.motion, voter)),
  )
  const isCast = ({ key }: Voter) => isStanding(cast.get(key), here.deps.seal)
  return theirs.filter((one) => !one.voters.every(isCast)).map(({ personId }) => personId)
}

/**
 * 还没投的人: whoever has a ballot in this vote that was not cast, on the phone or on paper, by nobody of hers. Once it
 * has closed there is nobody to remind.
 */
export async function unvotedIn(motionId: string, neighbours: () => Promise<string[]>, here: Here) {
  const motion = await openedMotion(here.deps, motionId)
  if (!motion || !isOpened(motion) || here.deps.now() > motion.opened.closesAt) return []
  const isOfMembers = motion.opened.rule.electorate === 'member'
  const people = [...new Set(isOfMembers ? await seatedIn(motion, here) : await neighbours())]
  const unvoted: string[] = []
  for (let at = 0; at < people.length; at += inTurns)
    unvoted.push(...(await whoOfThese(people.slice(at, at + inTurns), { ...here, motion })))
  return unvoted
}
