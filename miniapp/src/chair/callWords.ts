import { MeetingCommand, mostItems, slowMs, type Meeting } from '../../../shared/meeting/meeting'
import { isOnCalendar } from '../../../shared/clock/calendar'
import { chinaDay, chinaOffset, dayMs } from '../../../shared/clock/china'

export type WrittenCall = { day: string; clock: string; place: string; agenda: string }
export type WrongCall = Partial<Record<'day' | 'clock' | 'place' | 'agenda', string>>

export const dayFrom = (now: number, days: number) =>
  new Date((chinaDay(now) + days) * dayMs).toISOString().slice(0, 10)

const typed = /^([01]?\d|2[0-3])[:：点]([0-5]\d)?$/

/** 9:30, 19点: that day in China, as the server takes it. */
export function momentOf(day: string, clock: string) {
  const [, hour, minutes = '00'] = typed.exec(clock.trim()) ?? []
  if (!isOnCalendar(day) || hour === undefined) return undefined
  return new Date(Date.parse(`${day}T${hour.padStart(2, '0')}:${minutes}:00Z`) - chinaOffset).toISOString()
}

/** As it would have been written. */
export function writtenOf({ at, place, agenda }: Pick<Meeting, 'at' | 'place' | 'agenda'>): WrittenCall {
  const inChina = new Date(Date.parse(at) + chinaOffset).toISOString()
  return {
    day: inChina.slice(0, 10),
    clock: inChina.slice(11, 16),
    place,
    agenda: agenda.map(({ words }) => words).join('\n'),
  }
}

/** One point a line. */
const itemsOf = (agenda: string) =>
  agenda
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

type Read = { meeting?: MeetingCommand; wrong: WrongCall }

/** `now` where it is about to be called: not into the past. */
export function meetingOf(written: WrittenCall, now = 0): Read {
  const read = readOf(written)
  const isPast = read.meeting && Date.parse(read.meeting.at) < now - slowMs
  return isPast ? { wrong: { day: '这个时间已经过了，换一个' } } : read
}

function readOf({ day, clock, place, agenda }: WrittenCall): Read {
  const at = momentOf(day, clock)
  const read = MeetingCommand.safeParse({ at, place, agenda: itemsOf(agenda) })
  if (read.success) return { meeting: read.data, wrong: {} }
  const blamed = new Set(read.error.issues.map(({ path }) => path[0]))
  return {
    wrong: {
      ...(!isOnCalendar(day) && { day: '写成 2026-05-31 这样，日历上要有这一天' }),
      ...(isOnCalendar(day) && !at && { clock: '写成 9:30 或者 19:00 这样' }),
      ...(blamed.has('place') && { place: '写在哪里碰头' }),
      ...(blamed.has('agenda') && { agenda: `写 1 到 ${mostItems} 条，一行一条，每条最多 60 个字` }),
    },
  }
}
