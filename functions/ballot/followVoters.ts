import type { Images } from '../stream/store'
import { followerStore } from '../topic/sideStore'
import type { ApiDeps } from '../deps'
import type { Seal } from '../seal'
import type { Item } from '../table/store'
import { parseMotionId } from '../../shared/ballot/motion'
import { ballotIn } from './ballotStore'
import { openContent } from './contents'
import { ballotKeys } from './keys'

type Cast = Pick<Images, 'after' | 'before'>

function byWhom(item: Item, seal: Seal) {
  const { content, voter } = ballotIn(item)
  return openContent(content, voter, seal)
}

/** Who has cast it, where it was somebody else before or nobody, and it was not handed in on paper for her. */
function voterIn({ before, after }: Cast, { seal }: Pick<ApiDeps, 'seal'>) {
  if (!after) return undefined
  const { by, slip } = byWhom(after, seal)
  const last = before && byWhom(before, seal)
  if (slip || (last?.by === by && !last.slip)) return undefined
  const { motionId } = ballotKeys.shardOf(after.PK)
  return { topicId: topicOf(motionId), personId: by }
}

function topicOf(motionId: string) {
  const { street, ulid } = parseMotionId(motionId)
  return `${street}-${ulid}`
}

/** Whoever voted hears of what comes of it: that she follows says that she took part, and not how. */
export async function followVoters(casts: Cast[], deps: Pick<ApiDeps, 'seal' | 'table' | 'log' | 'now'>) {
  for (const cast of casts) {
    const voter = readable(cast, deps)
    if (voter) await followerStore(deps.table).follow(voter.topicId, [voter.personId])
  }
}

/** One that nobody can open stops nothing here: the count will stop at it. */
function readable(cast: Cast, deps: Pick<ApiDeps, 'seal' | 'log' | 'now'>) {
  try {
    return voterIn(cast, deps)
  } catch {
    deps.log({ unreadableBallot: true, at: deps.now() })
    return undefined
  }
}
