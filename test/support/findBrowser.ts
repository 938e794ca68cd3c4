import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, mkdir, rename, rm } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import project from '../../package.json'

const run = promisify(execFile)
const cache = resolve(import.meta.dirname, '../../.cache')

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export type Found = { executablePath: string; env?: Record<string, string> }

/** An installed Chrome or Chromium that really starts (some systems keep an empty shell of that name), or nothing. */
export async function installedBrowser(path = process.env['PATH'] ?? ''): Promise<Found | undefined> {
  const onPath = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  for (const executablePath of [...onPath, ...places].filter(existsSync)) {
    const version = await run(executablePath, ['--version'], { timeout: 10_000 }).catch(() => undefined)
    if (version && /Chrom/.test(version.stdout)) return { executablePath }
  }
  return undefined
}

/** The browser of the npm package, unpacked once into the cache, with the system libraries it brings along. */
export async function packagedBrowser(): Promise<Found> {
  const home = join(cache, `chromium-${project.devDependencies['@sparticuz/chromium']}`)
  if (!existsSync(home)) await unpack(home)
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  }
}

/** Under its own name only when whole: a run cut short must not leave half a browser to the next. */
async function unpack(home: string) {
  await mkdir(cache, { recursive: true })
  const draft = await mkdtemp(`${home}-`)
  await run(process.execPath, [join(import.meta.dirname, 'unpackBrowser.mjs'), draft, home])
  await rename(draft, home).catch(async (error) => {
    await rm(draft, { recursive: true })
    // Another test process was quicker with the same thing.
    if (!existsSync(home)) throw error
  })
}

export const findBrowser = async () => (await installedBrowser()) ?? (await packagedBrowser())
