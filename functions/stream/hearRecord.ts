import { hearBallots } from '../ballot/hearBallots'
import { ballotKeys } from '../ballot/keys'
import { hearBuilding, hearWords, isFoundByWords } from '../find/hearWords'
import { keys } from '../keys'
import { hearMeeting } from '../meeting/hearMeeting'
import { meetingKeys } from '../meeting/keys'
import type { Key } from '../table/store'
import { hearTopic, type TopicHearingDeps } from '../topic/hear'
import { hearPromised } from '../topic/hearPromised'
import { topicKeys } from '../topic/keys'
import { hear, type HearingDeps as OrderHearingDeps } from './hear'
import type { Images } from './store'

export type HearingDeps = OrderHearingDeps & TopicHearingDeps

type Heard = Images & { key: Key }

/** What speaks of an order, a topic or a meeting is told to whom it concerns, what was written of an order is found by its words; of the rest nobody hears. */
export const isHeard = (key: Key) =>
  keys.isOrder(key) || isFoundByWords(key) || topicKeys.isTopic(key) || meetingKeys.isMeeting(key)

/** Tells what a change says. `heardAt` is the day on which it was news (ms). */
export async function hearRecord({ key, ...images }: Heard, deps: HearingDeps, heardAt: number) {
  if (ballotKeys.isBallot(key)) return hearBallots([{ key, ...images }], deps, heardAt)
  if (topicKeys.isTopic(key)) return hearTopic(images, deps, heardAt)
  if (meetingKeys.isMeeting(key)) return hearMeeting(images, deps, heardAt)
  if (isFoundByWords(key)) return hearWords(key, images, deps)
  await hearBuilding(images, deps)
  await hear(images, deps, heardAt)
  await hearPromised(images, deps, heardAt)
}
