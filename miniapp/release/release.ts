import { rename, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from '../build/build'
import { builtIn } from './built'
import { bundleLacks } from './bundleLacks'
import { linesOf } from './report'
import { settingLacks } from './settingLacks'
import { readSettings, usage, type Settings } from './settings'
import { upload } from './upload'

const root = fileURLToPath(new URL('../../', import.meta.url))
const worksAt = `${root}dist/weapp`
/** Apart from what is built for no server in particular, which developers and tests go on with. */
const folder = `${root}dist/release`

/** For the API's own domain; without one there is nothing to build for. */
async function buildFor({ domain }: Settings) {
  await rm(folder, { recursive: true, force: true })
  if (!domain) return 0
  await rm(worksAt, { recursive: true, force: true })
  const code = await build(['weapp', '--api', `https://${domain}`])
  if (code === 0) await rename(worksAt, folder)
  return code
}

async function releaseBuilt(args: string[]) {
  const { settings, isDry, isBuilt, isHelp } = readSettings(args, process.env)
  if (isHelp) {
    console.log(usage)
    return 0
  }
  const code = isBuilt ? 0 : await buildFor(settings)
  if (code !== 0) return code
  const built = builtIn(folder)
  const lacks = [...settingLacks(settings, root), ...bundleLacks(built, settings)]
  linesOf(settings, built, lacks).forEach((line) => console.log(line))
  if (lacks.length > 0) return 1
  return isDry ? 0 : upload(folder, settings)
}

// What reads the words of a command names its errors so.
const isNotUnderstood = (error: unknown): error is NodeJS.ErrnoException =>
  String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')

/** Builds, checks and uploads, and answers with the exit code: with anything missing nothing is uploaded. */
export const release = (args: string[]): Promise<number> =>
  releaseBuilt(args).catch((error: unknown) => {
    if (!isNotUnderstood(error)) throw error
    console.error(`看不懂的参数 Not understood: ${error.message}\n\n${usage}`)
    return 1
  })
