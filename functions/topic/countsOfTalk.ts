import type { ApiDeps } from '../deps'
import { queryAll } from '../table/store'
import { topicKeys } from './keys'
import type { Around } from './missing'
import type { Topic } from './topic'

type Counts = Pick<Around, 'opinions' | 'questionsAnswered' | 'meetings'>
type Said = { state: string; question?: number }
type Met = { state: string; at: number; minutes?: unknown[] }

/** How far the talk has come: what is shown of it, and the meetings since this step began. */
export async function countsOfTalk(topic: Topic, { table }: ApiDeps): Promise<Counts> {
  const [said, met] = await Promise.all([
    queryAll(table, { at: ['PK', topicKeys.said(topic.id)] }),
    queryAll(table, { at: ['PK', topicKeys.met(topic.id)], prefix: ['SK', 'M'] }),
  ])
  const shown = said.map(({ is }) => is as Said | undefined).filter((one) => one?.state === 'shown')
  const meetings = met.map(({ is }) => is as Met | undefined).filter((one) => one?.state === 'ended')
  const asked = new Set(shown.flatMap((one) => one?.question ?? []))
  return {
    opinions: shown.filter((one) => one?.question === undefined).length,
    questionsAnswered: topic.questions.filter(({ n }) => asked.has(n)).length,
    meetings: {
      held: meetings.length,
      withMinutes: meetings.filter((one) => (one?.minutes?.length ?? 0) > 0).length,
    },
  }
}
