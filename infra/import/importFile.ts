import { commandOf, type Category } from './commandOf'
import type { Row } from './row'
import { rowsOf } from './rows'
import type { Sent } from './sender'
import type { ImportCommand } from '../../shared/workOrder/import'

export type Tally = { rows: number; created: number; wasThere: number; atDesk: number; bad: number }

type Importing = {
  file: string
  encoding: string
  source: string
  categories: Category[]
  send: (command: ImportCommand) => Promise<Sent>
  /** Rows on their way at once. */
  atOnce: number
  onBad: (line: number, reason: string) => void
  onProgress: (tally: Tally, bytes: number) => void
}

/** Moves every row of a file, names each bad one and goes on. Every row is counted exactly once. */
export async function importFile(importing: Importing): Promise<Tally> {
  const { file, encoding, atOnce, onProgress } = importing
  const tally: Tally = { rows: 0, created: 0, wasThere: 0, atDesk: 0, bad: 0 }
  let bytes = 0
  const rows = rowsOf(file, encoding, (read) => (bytes += read))

  // Each hand takes the next row when it is free: never more rows in memory than hands.
  const hand = async () => {
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      const outcome = await moveRow(next.value, importing)
      count(tally, outcome)
      if ('refused' in outcome) importing.onBad(next.value.line, outcome.refused)
      onProgress(tally, bytes)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, hand))
  return tally
}

async function moveRow(row: Row, { source, categories, send }: Importing): Promise<Sent> {
  if ('broken' in row) return { refused: row.broken }
  const command = commandOf(row.fields, source, categories)
  return command.ok ? send(command.value) : { refused: command.detail ?? '' }
}

function count(tally: Tally, outcome: Sent) {
  tally.rows += 1
  if ('refused' in outcome) {
    tally.bad += 1
    return
  }
  tally[outcome.made] += 1
  if (outcome.atDesk) tally.atDesk += 1
}
