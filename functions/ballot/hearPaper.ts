import { newsFor } from '../notice/entry'
import { parseMotionId } from '../../shared/ballot/motion'
import type { Street } from '../../shared/street/street'
import type { Seal } from '../seal'
import type { Item } from '../table/store'
import { topicStore } from '../topic/store'
import { tellPeople } from '../topic/tell'
import type { TopicHearingDeps } from '../topic/hear'
import { ballotIn, castsOf } from './ballotStore'
import { isTakenBack, openContent, type Content } from './contents'
import type { BallotHeard } from './hearBallots'
import { ballotKeys } from './keys'
import { membersOnRoll, openedMotion } from './known'
import { isOpened, type OpenMotion } from './motion'
import { votersOf } from './voter'

/** Told by the hour: by the moment it would be known which ballot is hers. */
const hourMs = 3_600_000
const inTurns = 50

/** One that nobody can open says nothing here. */
function contentOf(item: Item | undefined, seal: Seal) {
  if (!item) return undefined
  const { content, voter } = ballotIn(item)
  try {
    return openContent(content, voter, seal)
  } catch {
    return undefined
  }
}

const isOnPaper = (content: Content | undefined) =>
  content !== undefined && content.slip !== '' && !isTakenBack(content)

function paperNews(before: Content | undefined, after: Content) {
  if (isOnPaper(after) && before?.slip !== after.slip) return 'paperIn' as const
  return isOnPaper(before) && isBack(after, before?.was) ? ('paperBack' as const) : undefined
}

/** Whoever casts on the phone draws a nonce anew: with the one of before, what she had cast stands again. */
const isBack = (after: Content, was: Content['was']) =>
  isTakenBack(after) || (after.slip === '' && after.nonce === was?.nonce)

type Here = { motion: OpenMotion; street: Street; deps: TopicHearingDeps }

async function whoMayBe({ motion, deps }: Here, { buildingId }: Content) {
  if (motion.opened.rule.electorate !== 'member') return deps.people.residentsOf(buildingId)
  return (await membersOnRoll(deps, motion)).flatMap(({ personId }) => personId ?? [])
}

/** Everybody whose ballot this is: the people of the home, or the member. */
async function whoseIs(voter: string, content: Content, here: Here) {
  const people = [...new Set(await whoMayBe(here, content))]
  const isTheirs = async (personId: string) => {
    const actor = await here.deps.people.actor(personId, here.street.id)
    return actor !== undefined && (await votersOf(actor, here)).voters.some(({ key }) => key === voter)
  }
  const theirs: string[] = []
  for (let at = 0; at < people.length; at += inTurns) {
    const some = people.slice(at, at + inTurns)
    const are = await Promise.all(some.map(isTheirs))
    theirs.push(...some.filter((_, nth) => are[nth]))
  }
  return theirs
}

async function aboutOf(motionId: string, deps: TopicHearingDeps) {
  const motion = await openedMotion(deps, motionId)
  const street = await deps.streets.get(parseMotionId(motionId).street)
  const topic = motion && (await topicStore(deps.table).get(motion.topicId))
  if (!motion || !isOpened(motion) || !street || !topic) throw new Error(`no vote for ${motionId}`)
  return { motion, street, topic }
}

/** A slip was registered for a home, or taken back: its people hear of it while it can be put right. */
export async function hearPaper(
  { key, before, after }: BallotHeard,
  deps: TopicHearingDeps,
  heardAt: number,
) {
  if (!after) return
  const content = contentOf(after, deps.seal)
  const of = content && paperNews(contentOf(before, deps.seal), content)
  const { at, marks } = ballotIn(after)
  if (!of || at <= heardAt - newsFor) return
  const { motion, street, topic } = await aboutOf(ballotKeys.shardOf(key.PK).motionId, deps)
  const people = await whoseIs(key.SK, content, { motion, street, deps })
  const version = castsOf({ marks })
  const saying = { circle: 'neighbours', of, desk: 'topic', at: at - (at % hourMs), version } as const
  await tellPeople(people, { ...saying, mark: `paper ${motion.n} ${key.SK}` }, { topic, street, deps })
}
