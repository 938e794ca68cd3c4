import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CannotStart } from './CannotStart'
import { claim } from './claim'
import type { Options } from './options'

export type DataFolder = Awaited<ReturnType<typeof openDataFolder>>

/** The folder that holds all of a street's data, ours alone until it is closed. */
export async function openDataFolder({ data, memory, fresh }: Options) {
  if (fresh && process.env['DYNAMODB_ENDPOINT']) throw notOurs()
  const folder = memory ? mkdtempSync(path.join(tmpdir(), 'emulin-')) : path.resolve(data)
  const { release, ...claimed } = await claim(folder)
  if (fresh) empty(folder)

  return {
    ...claimed,
    at: (name: string) => path.join(folder, name),
    close() {
      release()
      if (memory) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Only what we put there ourselves, should the folder be one that holds more. */
function empty(folder: string) {
  const ours = /^(table\.db.*|photos|secrets\.json)$/
  for (const name of readdirSync(folder)) {
    if (ours.test(name)) rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

const notOurs = () =>
  new CannotStart(
    '--fresh 只能清空本机的数据，不能清空 DYNAMODB_ENDPOINT 指向的数据库。',
    '--fresh empties the data of this machine only, not the database that DYNAMODB_ENDPOINT names.',
  )
