import { dayMs } from '../../../shared/clock/china'
import { gridOf } from '../../../shared/place/codes'
import { purposes, type VisitCommand } from '../../../shared/visit/visit'
import type { DemoPerson } from '../people/person'
import { gridWorkers } from '../people/gridWorkers'
import { residents } from '../people/residents'
import { startOfDay } from './pace'

export type VisitTold = { id: string; by: string; at: number; body: VisitCommand; openedAt?: number }

const hour = 3_600_000

const notes = [
  '一切都好',
  '约好下周再来',
  '想问问养老补贴怎么办，带了办法过去',
  '灭火器过期了，提醒了',
  '孩子在外地，留了社区电话',
]

const walkerOf = (gridId: string) =>
  gridWorkers.find(({ roles }) => roles.some(({ scope }) => scope === gridId))

const bodyOf = ({ name, household }: DemoPerson, at: number): VisitCommand | undefined => {
  if (!household) return undefined
  const note = notes[at % notes.length]
  return {
    buildingId: household.buildingId,
    room: household.room,
    purpose: purposes[at % purposes.length] ?? 'routine',
    contact: { name },
    heard: [],
    // Most visits are a word at the door.
    ...(at % 2 === 0 && note && { note }),
  }
}

/** Everybody with a verified home was visited once in the last seven weeks; some of it was read again. */
export const visitsBefore = (now: number): VisitTold[] =>
  residents.flatMap((resident, at) => {
    const body = bodyOf(resident, at)
    const walker = body && walkerOf(gridOf(body.buildingId))
    if (!body || !walker) return []
    const daysAgo = 1 + ((at * 3) % 50)
    const when = startOfDay(now) - daysAgo * dayMs + (9 + (at % 8)) * hour + (at % 50) * 60_000
    const openedAt = at % 4 === 0 ? { openedAt: Math.min(now, when + 26 * hour) } : {}
    return [{ id: `visit ${resident.id}`, by: walker.id, at: when, body, ...openedAt }]
  })
