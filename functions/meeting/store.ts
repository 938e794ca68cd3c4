import { topicKeys } from '../topic/keys'
import type { Topic } from '../topic/topic'
import { queryAll, type Item, type Key, type Table } from '../table/store'
import { meetingKeys } from './keys'
import type { Meeting } from './meeting'

// Only this file writes these items.
const meetingIn = (item: Item) => item.is as Meeting

/** What one person has tried at this meeting, and when she was counted. */
export type Attendance = { tries: number; at?: number }
const attendanceIn = (item: Item | undefined): Attendance => ({
  tries: Number(item?.tries ?? 0),
  ...(item?.at !== undefined && { at: Number(item.at) }),
})

const itemOf = (meeting: Meeting): Item => ({
  ...meetingKeys.meeting(meeting.topicId, meeting.n),
  v: meeting.version,
  is: meeting,
})

export const meetingStore = (table: Table) => ({
  /** The topic, the meeting, and whether this person is there: one round trip. */
  async around(topicId: string, n: number, who: string) {
    const wanted = {
      topic: topicKeys.topic(topicId),
      meeting: meetingKeys.meeting(topicId, n),
      mine: meetingKeys.attendance(topicId, n, who),
    }
    const found = await table.many(Object.values(wanted))
    const at = ({ PK, SK }: Key) => found.find((item) => item.PK === PK && item.SK === SK)
    const meeting = at(wanted.meeting)
    return {
      topic: at(wanted.topic)?.is as Topic | undefined,
      meeting: meeting && meetingIn(meeting),
      mine: attendanceIn(at(wanted.mine)),
    }
  },

  async of(topicId: string) {
    const { PK, prefix } = meetingKeys.meetings(topicId)
    return (await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })).map(meetingIn)
  },

  async create(meeting: Meeting) {
    const kept = await table.putIf(itemOf(meeting), 'attribute_not_exists(PK)')
    return kept.kept ? meeting : meetingIn(kept.found as Item)
  },

  /** Writes it if nobody changed it since it was read; hands back how it stands. */
  async save(meeting: Meeting) {
    const kept = await table.putIf(itemOf(meeting), 'v = :asRead', { ':asRead': meeting.version - 1 })
    return kept.kept ? meeting : meetingIn(kept.found as Item)
  },

  /** Counts a try, and with it whether she is there; false where another try of hers came between. */
  async note(key: Key, { tries, at }: Attendance) {
    const item = { ...key, tries, ...(at !== undefined && { at }) }
    const kept = await table.putIf(item, 'attribute_not_exists(PK) OR tries = :asRead', {
      ':asRead': tries - 1,
    })
    return kept.kept
  },

  /** How many have come with a phone, by meeting. */
  async attended(topicId: string, n?: number) {
    const { PK, prefix } = meetingKeys.attendances(topicId, n)
    const items = await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })
    const counts = new Map<number, number>()
    for (const { SK } of items.filter(({ at }) => at !== undefined)) {
      const meeting = meetingKeys.meetingOf(SK)
      counts.set(meeting, (counts.get(meeting) ?? 0) + 1)
    }
    return counts
  },
})
