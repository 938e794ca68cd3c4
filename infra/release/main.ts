import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { oneFile } from '../build/oneFile'
import { closing } from '../local/closing'
import { createTable } from '../local/createTable'
import { openEngine } from '../local/openEngine'
import { runCommand } from '../runCommand'
import { linesOf } from './itemLines'
import { tellLives } from './lives/tellLives'
import { releaseOver } from './releaseOver'

const tableName = 'release'
/** Wednesday, 18 November 2026, 10:00 in China: on every machine the same. */
const now = Date.parse('2026-11-18T02:00:00Z')

/** What a street has stored once everything that people can do was done in it. */
async function livedThrough() {
  const opened = closing()
  try {
    const folder = await mkdtemp(join(tmpdir(), 'emulin-release-'))
    opened.add(() => rm(folder, { recursive: true }))
    const engine = await openEngine(join(folder, 'table.db'))
    opened.add(engine.stop)
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
    const client = new DynamoDBClient({ endpoint: engine.endpoint, region: 'local', credentials })
    opened.add(() => client.destroy())
    await createTable(client, tableName)
    const release = releaseOver({ endpoint: engine.endpoint, tableName, now })
    opened.add(release.end)
    await tellLives(release, now)
    return await linesOf(client, tableName)
  } finally {
    await opened.close()
  }
}

const isKept = (folder: string) =>
  new Error(
    `${folder} 已经有了：发布过的不再改，先改 package.json 的版本号 It is kept already: set the next version`,
  )

async function keep() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
  const folder = `test/releases/${version}`
  if (existsSync(folder)) throw isKept(folder)
  const lines = await livedThrough()
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/items.ndjson.gz`, gzipSync(lines, { level: 9 }))
  const server = brotliCompressSync(await oneFile('infra/release/server.ts'), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  })
  await writeFile(`${folder}/server.mjs.br`, server)
  await writeFile(`${folder}/release.json`, `{ "version": "${version}", "now": ${now} }\n`)
  console.log(`${folder}: ${lines.split('\n').length} items, server ${(server.length / 1024).toFixed(0)} KB`)
  return 0
}

await runCommand(keep)
