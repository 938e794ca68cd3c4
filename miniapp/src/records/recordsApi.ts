import { recordsContract } from '../../../shared/recordsContract'
import { callsOver, type AnswerOf, type AskedOf } from '../callsOver'

type Operations = typeof recordsContract
export type RecordsCall = keyof Operations
export type RecordsAsked<N extends RecordsCall> = AskedOf<Operations[N]>
export type RecordsAnswer<N extends RecordsCall> = AnswerOf<Operations[N]>

/** What is asked about finding and exporting, by the names of its operations. */
export const callRecords = callsOver(recordsContract)

export type RecordsApi = { callRecords: typeof callRecords }
