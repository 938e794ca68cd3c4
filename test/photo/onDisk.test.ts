import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { door } from '../../infra/local/door'
import { photosOnDisk } from '../../infra/local/photosOnDisk'
import { callers, depsFor, start } from '../support/app'
import { tableForFile } from '../support/engine'
import { inhabit, keepsPhotos, type Kept } from './contract'

const table = tableForFile()
let folder: string
let kept: Kept

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulin-photos-'))
  const clock = { now: start }
  const deps = depsFor(table, clock, { photoFiles: photosOnDisk(folder) })
  await inhabit(deps)
  const all = door(deps, folder)
  kept = {
    deps,
    as: callers(deps, clock).as,
    send: async (url, form) => all.request(url, { method: 'POST', body: form }),
    see: async (url) => all.request(url),
  }
})
afterAll(() => rm(folder, { recursive: true }))

describe('a photo on the disk of one machine', () => keepsPhotos(() => kept))
