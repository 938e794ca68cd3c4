import { existsSync } from 'node:fs'
import { startEngine, type Engine } from './engine'
import { addStreamIndexes } from './streamIndexes'

/** The engine that DYNAMODB_ENDPOINT names, else our own over this file, which may not exist yet. */
export async function openEngine(file: string): Promise<Engine> {
  const endpoint = process.env['DYNAMODB_ENDPOINT']
  if (endpoint) return { endpoint, ended: new Promise(() => {}), stop: async () => {} }

  if (!existsSync(file)) await (await startEngine(file)).stop()
  if (!addStreamIndexes(file)) {
    console.warn(
      '数据库文件与预期不同，写入会越来越慢。 The database file is of another kind; writes will slow down.',
    )
  }
  return startEngine(file)
}
