import type { ApiDeps } from '../deps'
import { heldIn } from '../meeting/held'
import { heardIn } from '../opinion/heard'
import type { Around } from './missing'
import type { Topic } from './topic'

/** How far the talk has come: what is shown of it, and the meetings that were held. */
export async function countsOfTalk(
  topic: Topic,
  { table, now }: ApiDeps,
): Promise<Pick<Around, 'opinions' | 'questionsAnswered' | 'meetings'>> {
  const [heard, meetings] = await Promise.all([heardIn(table, topic.id), heldIn(table, topic.id, now())])
  return { ...heard, meetings }
}
