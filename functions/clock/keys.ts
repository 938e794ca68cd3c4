export const clockKeys = {
  /** Which streets the looks of one of so many clocks have come to. */
  rounds: (who: string, clock: number) => ({ PK: `LOOK#${who}#${clock}`, SK: 'MARK' }),
}
