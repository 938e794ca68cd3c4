import type { Table } from '../table/store'
import { stateOf, withoutPhone } from './state'
import { meetingStore } from './store'

/** What a step of talking asks for: how many meetings have been held, and of how many there are minutes. */
export async function heldIn(table: Table, topicId: string, now: number) {
  const store = meetingStore(table)
  const [meetings, attended] = await Promise.all([store.of(topicId), store.attended(topicId)])
  const ended = meetings.filter((meeting) => stateOf(meeting, now) === 'ended')
  return {
    // A meeting to which nobody came was none.
    held: ended.filter((meeting) => (attended.get(meeting.n) ?? 0) + withoutPhone(meeting) > 0).length,
    withMinutes: meetings.filter(({ minutes }) => minutes.length > 0).length,
  }
}
