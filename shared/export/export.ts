import * as z from 'zod/mini'
import { windowKinds } from '../numbers/windows'
import { CommunityId } from '../place/codes'
import { words } from '../text'
import { chosenGroups } from './columns'

export const exportFormats = ['xlsx', 'csv', 'open'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Of what: orders 工单, numbers 指标. */
export const exportSubjects = ['orders', 'numbers'] as const
export type ExportSubject = (typeof exportSubjects)[number]

export const exportStates = ['working', 'done', 'cancelled', 'failed'] as const
export type ExportState = (typeof exportStates)[number]

export const exportFailures = ['notYours', 'tooLong'] as const
export type ExportFailure = (typeof exportFailures)[number]

/** yyMM, as months are named in keys. */
export const PartitionMonth = z.string().check(z.regex(/^\d{2}(0[1-9]|1[0-2])$/))

/** Orders are kept three years: further back there is nothing to export. */
export const mostMonths = 37

/** So long whoever presses once more means the export that she has begun. */
export const sameWithin = 60_000

const count = (month: string) => Number(month.slice(0, 2)) * 12 + Number(month.slice(2)) - 1

/** Every month from the first to the last. */
export function monthsBetween(from: string, to: string) {
  const length = Math.max(0, count(to) - count(from) + 1)
  return Array.from({ length }, (_, place) => {
    const month = count(from) + place
    return `${String(Math.floor(month / 12)).padStart(2, '0')}${String((month % 12) + 1).padStart(2, '0')}`
  })
}

/** Small counts stand beside every rate: of numbers there is no form for the public. */
export const numberFormats = ['xlsx', 'csv'] as const satisfies readonly ExportFormat[]

type Asked = { what: ExportSubject; format: ExportFormat; columns: readonly unknown[]; kind?: unknown }

const isOfNumbers = ({ what }: Asked) => what === 'numbers'

export const ExportCommand = z
  .strictObject({
    what: z.enum(exportSubjects),
    /** Of numbers: which months are meant, calendar months if it is not said. */
    kind: z.optional(z.enum(windowKinds)),
    from: PartitionMonth,
    to: PartitionMonth,
    /** Of one community alone, where that is wanted. */
    communityId: z.optional(CommunityId),
    format: z.enum(exportFormats),
    /** Columns beside those that every export has; none in open data. */
    columns: z.array(z.enum(chosenGroups)).check(
      z.maxLength(chosenGroups.length),
      z.refine((groups) => new Set(groups).size === groups.length, 'each once'),
    ),
    /** Why somebody needs what is of a person: stays on record. */
    reason: z.optional(words(200)),
  })
  .check(
    z.refine(({ from, to }) => monthsBetween(from, to).length > 0, { path: ['to'] }),
    z.refine(({ from, to }) => monthsBetween(from, to).length <= mostMonths, { path: ['from'] }),
    z.refine((asked) => isOfNumbers(asked) || asked.kind === undefined, { path: ['kind'] }),
    z.refine((asked) => !isOfNumbers(asked) || asked.columns.length === 0, { path: ['columns'] }),
    z.refine((asked) => !isOfNumbers(asked) || asked.format !== 'open', { path: ['format'] }),
  )
export type ExportCommand = z.output<typeof ExportCommand>

export const ExportSeen = z.object({
  id: z.string(),
  what: z.enum(exportSubjects),
  kind: z.optional(z.enum(windowKinds)),
  from: z.string(),
  to: z.string(),
  communityId: z.optional(z.string()),
  format: z.enum(exportFormats),
  columns: z.array(z.enum(chosenGroups)),
  state: z.enum(exportStates),
  failure: z.optional(z.enum(exportFailures)),
  /** Rows written so far. */
  rows: z.number(),
  /** Of a hundred, how much of what is to be read was read. */
  percent: z.number(),
  /** The month that is being read, yyMM. */
  month: z.optional(z.string()),
  /** Orders that could not be read and are not in it. */
  unreadable: z.number(),
  bytes: z.optional(z.number()),
  /** It is longer than what goes at once: fetched by Range, so many bytes each time. */
  atOnce: z.optional(z.number()),
  fileName: z.string(),
  /** Where it can be fetched for a while; asked for anew, there is a new one. */
  url: z.optional(z.string()),
  startedAt: z.string(),
  /** Until then the file is kept. */
  expiresAt: z.string(),
})
export type ExportSeen = z.output<typeof ExportSeen>

/** An export of what is of a person, on record: who, when, what for. */
export const PersonalExport = z.object({
  name: z.string(),
  at: z.string(),
  from: z.string(),
  to: z.string(),
  reason: z.string(),
  rows: z.number(),
  state: z.enum(exportStates),
  /** Each time the file was fetched. */
  fetchedAt: z.array(z.string()),
})
export type PersonalExport = z.output<typeof PersonalExport>
