import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { door } from '../../infra/local/door'
import { photosOnDisk } from '../../infra/local/photosOnDisk'
import { depsFor } from '../support/app'
import type { TestTable } from '../support/engine'
import { inhabit, type Kept } from './kept'

export async function onDisk(table: TestTable): Promise<Kept> {
  const folder = await mkdtemp(join(tmpdir(), 'emulin-photos-'))
  const clock = { now: Date.now() }
  const deps = depsFor(table, clock, { photoFiles: photosOnDisk(folder) })
  const all = door(deps, folder)
  return {
    ...(await inhabit(deps, clock)),
    send: async (url, form) => all.request(url, { method: 'POST', body: form }),
    see: async (url) => all.request(url),
    stop: () => rm(folder, { recursive: true }),
  }
}
