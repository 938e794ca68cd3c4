import type { ExportCommand, ExportFailure, ExportState } from '../../shared/export/export'

/** How far it has come: behind this order of this place there is nothing written yet. */
export type At = { place: number; after?: string }

/** Of one month, by community and category: what open data counts before it is written. */
export type Counts = Record<string, number>

/** Kept with every part: from here anybody goes on without a gap or a double row. */
export type Progress = {
  parts: number
  at: At
  rows: number
  unreadable: number
  /** Of all parts, as they are kept; and as they read. */
  bytes: number
  raw: number
  /** CRC-32 of the sheet as far as it is written. */
  crc: number
  counts?: Counts
}

/** An export as it was asked for, and how far it is. */
export type Job = {
  id: string
  street: string
  by: string
  command: ExportCommand
  /** Keyed hash of the command: the same key may not come back with another. */
  said: string
  /** What lies here is in it: what whoever asked oversaw then. */
  places: string[]
  /** The grids, of numbers communities and the street too, and the months as they were then, in the order in which they are read. */
  grids: string[]
  months: string[]
  /** Milliseconds since 1970. */
  at: number
  state: ExportState
  failure?: ExportFailure
  /** When (ms) somebody fetched what is of a person. */
  fetchedAt?: number[]
  progress: Progress
  /** Epoch seconds: the record stays longer than the file. */
  x: number
}

export const nothingYet: Progress = {
  parts: 0,
  at: { place: 0 },
  rows: 0,
  unreadable: 0,
  bytes: 0,
  raw: 0,
  crc: 0,
}

const keptMs = 7 * 86_400_000

/** Until when the file can be fetched (ms). */
export const keptUntil = ({ at }: Job) => at + keptMs

export const isThere = (job: Job, now: number) => job.state === 'done' && keptUntil(job) > now

/** A place is a grid, of numbers whatever has numbers, in a month. */
export const placeOf = ({ grids, months, street }: Job, place: number) => ({
  month: months[Math.floor(place / grids.length)],
  grid: grids[place % grids.length]?.slice(street.length) ?? '',
})

export const placesOf = ({ grids, months }: Job) => grids.length * months.length

/** 公开数据: one and the same of the whole street, whoever asks. */
export const isOpen = ({ command }: Pick<Job, 'command'>) => command.format === 'open'

export const isPersonal = ({ command }: Pick<Job, 'command'>) => command.columns.includes('personal')
