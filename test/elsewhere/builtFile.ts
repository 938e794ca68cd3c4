import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { oneFile } from '../../infra/build/oneFile'

const root = path.resolve(import.meta.dirname, '../..')

/** The one file that a server is given, in a folder of its own from which sharp is found. */
export async function builtFile() {
  const folder = path.join(root, '.cache/elsewhere', `${process.pid}`)
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'main.mjs')
  writeFileSync(file, await oneFile('infra/elsewhere/main.ts'))
  return { file, remove: () => rmSync(folder, { recursive: true }) }
}
