import { parse } from 'csv-parse/sync'
import readWorkbook from 'read-excel-file/universal'
import { downloads } from '../../functions/export/download'
import { workOnAll } from '../support/held/exportWork'
import { exportKeys } from '../../functions/export/keys'
import type { Trip } from '../../infra/bench/meter'
import type { WholeDeps } from '../../functions/setup/deps'
import type { ExportSeen } from '../../shared/export/export'
import { held } from '../support/held/held'
import type { Callers, Clock, Reply } from '../support/app'

export const exportOf = ({ status, body }: Reply) => {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.export as ExportSeen
}

/** Every call to go on may break off; it is called until the export has ended. */
export async function untilEnded(
  { as, deps, clock }: Callers & { deps: WholeDeps; clock: Clock },
  { id, by }: { id: string; by: string },
  before: () => void = () => undefined,
) {
  for (let looks = 0; looks < 2000; looks++) {
    const seen = exportOf(await as(by).get(`/exports/${id}`))
    if (seen.state !== 'working') return seen
    before()
    await workOnAll({ ...deps, log: () => undefined }, { parts: 1000, until: clock.now + 60_000 })
  }
  throw new Error(`export ${id} does not come to an end`)
}

/** The file as a browser gets it. */
export async function fetched(
  deps: WholeDeps,
  { url = '' }: ExportSeen,
  headers: Record<string, string> = {},
) {
  return held('exportFiles', async () => {
    const answer = await downloads(deps).request(url, { headers })
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
  })()
}

/** Read by a parser that takes no mistake. */
export const csvRows = (bytes: Buffer) =>
  parse(bytes, { bom: true, relax_column_count: false, record_delimiter: '\r\n' }) as string[][]

export async function workbookRows(bytes: Buffer) {
  const [sheet] = await readWorkbook(Uint8Array.from(bytes).buffer)
  return (sheet?.data ?? []).map((row) => row.map((cell) => String(cell ?? '')))
}

type Town = { deps: WholeDeps; street: { id: string } }
type Whole = { id: string; format: string; bytes: Buffer }

/** Where in the file each part ends: a workbook has them as they are kept, a CSV unpacked. */
export async function endsOfParts({ deps, street }: Town, { id, format, bytes }: Whole) {
  const { items } = await deps.table.query({ at: ['PK', exportKeys.parts(street.id, id)] })
  const parts = items as unknown as { z: Uint8Array; after: { raw: number } }[]
  const raw = parts.at(-1)?.after.raw ?? 0
  return parts.map(({ z, after }) =>
    format === 'csv' ? bytes.length - raw + after.raw : bytes.indexOf(z) + z.length,
  )
}

/** Behind which part a page of parts begins. */
export const beginsBehind = ({ operation, input }: Trip) => {
  const { ExclusiveStartKey: key } = input as { ExclusiveStartKey?: { SK?: { S?: string } } }
  return operation === 'Query' ? [Number(key?.SK?.S?.slice(2))] : []
}
