import { hearBallots } from '../ballot/hearBallots'
import { ballotKeys } from '../ballot/keys'
import { hearCampaign } from '../campaign/hear'
import { hearBuilding, hearWords, isFoundByWords } from '../find/hearWords'
import { keys } from '../keys'
import { matterKeys } from '../matter/keys'
import { hearMeeting } from '../meeting/hearMeeting'
import { meetingKeys } from '../meeting/keys'
import { countOrders } from '../numbers/countOrders'
import { hearProject } from '../project/hear'
import type { Key } from '../table/store'
import { hearTopic, type TopicHearingDeps } from '../topic/hear'
import { hearPromised } from '../topic/hearPromised'
import { topicKeys } from '../topic/keys'
import { hear, type HearingDeps as OrderHearingDeps } from './hear'
import { hearAgain } from './hearAgain'
import type { Images } from './store'

export type HearingDeps = OrderHearingDeps & TopicHearingDeps

type Heard = Images & { key: Key }

/** What speaks of an order, a topic, a meeting, a project or a campaign is told to whom it concerns, what was written of an order is found by its words; of the rest nobody hears. */
export const isHeard = (key: Key) =>
  keys.isOrder(key) ||
  keys.isNotedAgain(key) ||
  isFoundByWords(key) ||
  topicKeys.isTopic(key) ||
  meetingKeys.isMeeting(key) ||
  matterKeys.isOf('ND', key) ||
  matterKeys.isOf('CG', key)

/** Tells what a change says to whom it concerns. `heardAt` is the day on which it was news (ms). */
export async function tellRecord({ key, ...images }: Heard, deps: HearingDeps, heardAt: number) {
  if (topicKeys.isTopic(key)) return hearTopic(images, deps, heardAt)
  if (meetingKeys.isMeeting(key)) return hearMeeting(images, deps, heardAt)
  if (matterKeys.isOf('ND', key)) return hearProject(images, deps, heardAt)
  if (matterKeys.isOf('CG', key)) return hearCampaign(images, deps, heardAt)
  if (isFoundByWords(key)) return hearWords(key, images, deps)
  if (keys.isNotedAgain(key)) return hearAgain(images, deps, heardAt)
  await hearBuilding(images, deps)
  await hear(images, deps, heardAt)
  await hearPromised(images, deps, heardAt)
}

/** Counts and tells what one change says, apart from all others. */
export async function hearRecord(heard: Heard, deps: HearingDeps, heardAt: number) {
  if (ballotKeys.isBallot(heard.key)) return hearBallots([heard], deps, heardAt)
  await countOrders([heard], deps)
  await tellRecord(heard, deps, heardAt)
}
