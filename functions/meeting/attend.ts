import { done, refuse, type Outcome } from '../../shared/outcome'
import type { ApiDeps } from '../deps'
import { isMeetingTime, type Here } from './claims'
import { meetingKeys } from './keys'
import { isCodeGood } from './code'
import { meetingStore } from './store'

/** Of a million codes: who guesses is not counted. */
const mostTries = 20
const mostReads = 4

/** 签到: once, however often. A try is counted before anybody hears whether it was right. */
export async function attend(
  here: Here,
  code: string,
  { table, seal, now }: ApiDeps,
): Promise<Outcome<Here>> {
  const { meeting, who } = here
  const store = meetingStore(table)
  const key = meetingKeys.attendance(meeting.topicId, meeting.n, who)
  for (let reads = 0; reads < mostReads; reads++) {
    const { mine } = await store.around(meeting.topicId, meeting.n, who)
    if (mine.at !== undefined) return done({ ...here, iAmHere: true })
    if (!isMeetingTime('attend', here)) return refuse('meetingNotOn')
    if (mine.tries >= mostTries) return refuse('tooManyTries')
    const isGood = isCodeGood(seal, meeting, { code, now: now() })
    const noted = await store.note(key, { tries: mine.tries + 1, ...(isGood && { at: now() }) })
    if (noted)
      return isGood ? done({ ...here, iAmHere: true }) : refuse('meetingCodeWrong', { field: 'code' })
  }
  return refuse('tryLater')
}
