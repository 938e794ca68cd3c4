import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve, type ServerType } from '@hono/node-server'
import { importFile } from '../../infra/import/importFile'
import { sender } from '../../infra/import/sender'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'

/** A street behind a real port, and the import that moves files into it. */
export function movingForFile() {
  const table = tableForFile()
  const street = streetForFile(table)
  let folder: string
  let server: ServerType
  let base: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'emulin-import-'))
    base = await new Promise<string>((resolve) => {
      server = serve({ fetch: street.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
        resolve(`http://127.0.0.1:${port}`),
      )
    })
  })
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    await rm(folder, { recursive: true })
  })

  async function moveFile(file: string, encoding = 'utf-8') {
    const bad: string[] = []
    const { send, categories } = sender({ base, code: 'demo:admin' })
    const tally = await importFile({
      file,
      encoding,
      source: 'old',
      categories: await categories(),
      send,
      atOnce: 8,
      onBad: (line, reason) => bad.push(`${line} ${reason}`),
      onProgress: () => undefined,
    })
    return { tally, bad: bad.sort((one, other) => parseInt(one) - parseInt(other)) }
  }

  async function moveText(name: string, content: string | Buffer, encoding?: string) {
    const file = join(folder, name)
    await writeFile(file, content)
    return moveFile(file, encoding)
  }

  return { street, moveText }
}

/** A row as an older system writes it. */
export const line = (more: object) =>
  JSON.stringify({ id: '1', time: '2019-08-19 11:48:23', title: '路灯坏了', text: '三天不亮', ...more })
