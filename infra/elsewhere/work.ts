import { drawHere } from '../../functions/photo/drawHere'
import { exporting } from '../local/exporting'
import { pumping } from '../local/pumping'
import { pumpOver } from '../local/pumpOver'
import { sweeping } from '../local/sweeping'
import { ticking } from '../local/ticking'
import { arriving } from './arriving'
import type { Parts } from './parts'
import type { Settings } from './settings'

/** What one process at a time does beside answering: begins all of it, and says how it is ended. */
export function work({ client, streams, deps }: Parts, { tableName, bucket }: Settings) {
  const pump = pumpOver({ deps, client, streams, tableName })
  const stops = [pumping(pump, deps.log), ticking(deps), exporting(deps)]
  if (deps.onDisk) stops.push(sweeping({ ...deps, photoFiles: deps.onDisk }))
  if (bucket && deps.bucket) stops.push(arriving(bucket, { ...deps, bucket: deps.bucket, draw: drawHere }))
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}
