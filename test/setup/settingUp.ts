import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { door } from '../../infra/local/door'
import { listen, type Listening } from '../../infra/local/listen'
import { setUp } from '../../infra/setup/setUp'
import { callers, depsFor, start, type Clock } from '../support/app'
import type { TestTable } from '../support/engine'

export const nantang = '990108001'
const nantangFolder = join(__dirname, 'nantang')

type Wanted = { dry?: boolean; remove?: boolean; code?: string; street?: string }

/** A deployment with nothing in its table, behind a real port, and the command that sets streets up in it. */
export function settingUpForFile(table: TestTable) {
  const clock: Clock = { now: start }
  const kept = {} as { server: Listening; deps: ReturnType<typeof depsFor> }
  const folders: string[] = []

  beforeAll(async () => {
    const settings = { demo: true, defaultStreet: nantang, appId: 'wxtest', setupCode: 'demo:setup' }
    kept.deps = depsFor(table, clock, { settings })
    kept.server = await listen(door(kept.deps, __dirname))
  })
  afterAll(async () => {
    await kept.server.stop()
    for (const folder of folders) await rm(folder, { recursive: true })
  })

  /** A folder of one's own with the fictional street in it. */
  async function copyOfNantang() {
    const folder = await mkdtemp(join(tmpdir(), 'emulin-setup-'))
    folders.push(folder)
    await cp(nantangFolder, folder, { recursive: true })
    return folder
  }

  async function load(
    folder = nantangFolder,
    { dry = false, remove = false, code = '', street }: Wanted = {},
  ) {
    const said: string[] = []
    const wanted = { folder, dry, remove, code, server: kept.server.url, ...(street && { street }) }
    const isFine = await setUp(wanted, (line) => said.push(line))
    return { isFine, said, mistakes: said.filter((line) => line.startsWith('错误')) }
  }

  const as = (personId: string) => {
    const codeOf = (id: string) => (id.startsWith('ok-') ? id : `demo:${id}`)
    return callers(kept.deps, clock, codeOf).as(personId)
  }

  return { kept, clock, load, copyOfNantang, as }
}
