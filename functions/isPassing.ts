/** Others wrote the same item first, again and again: in a moment they will have done. */
export class AlwaysOvertaken extends Error {}

type Told = { name?: string; code?: string; CancellationReasons?: { Code?: string }[] }

/** Names of errors, and of the reasons for which a transaction was cancelled. */
const passing =
  /Timeout|Throttl|ThroughputExceeded|LimitExceeded|InternalServer|ServiceUnavailable|TransactionConflict/

/** Connections and full disks pass; a file that is missing or may not be touched is no matter of time. */
const ofFiles = /^E(NOENT|EXIST|ACCES|PERM|ROFS|ISDIR|NOTDIR)$/

/** The table was out of reach or too busy, however often it was asked: worth trying again, unlike a bug. */
export const isPassing = (error: unknown) => {
  const { name = '', code = '', CancellationReasons: reasons = [] } = error as Told
  return (
    error instanceof AlwaysOvertaken ||
    passing.test(name) ||
    reasons.some(({ Code = '' }) => passing.test(Code)) ||
    (/^E[A-Z_]+$/.test(code) && !ofFiles.test(code))
  )
}
