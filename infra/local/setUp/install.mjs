import path from 'node:path'
import { alone } from './alone.mjs'
import { fingerprint, stamp } from './fingerprint.mjs'
import { installCounter, isInstalled } from './lockedPackages.mjs'
import { runQuietly } from './runQuietly.mjs'
import { withProgress } from './withProgress.mjs'

// `npm ci` refuses a lock that does not list other systems' optional binaries; `npm install` follows the same
// lock to the letter and adds only what this system needs. Without the development packages nothing builds here.
const args = ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund']

/** Installs the packages of the lock, if they are not what is there already. */
export async function install(root) {
  const mark = await fingerprint(root, ['package-lock.json'])
  const installed = stamp(path.join(root, 'node_modules/.installed-from'))
  if (await installed.tells(mark)) return

  await alone(root, async () => {
    if (!(await isInstalled(root))) {
      await withProgress('安装依赖 Installing packages', () => npm(root), await installCounter(root))
    }
    await installed.set(mark)
  })
}

/** The npm that started us, else the one on the path. */
const npm = (cwd) =>
  process.env.npm_execpath?.endsWith('.js')
    ? runQuietly(process.execPath, [process.env.npm_execpath, ...args], { cwd })
    : runQuietly('npm', args, { cwd, shell: process.platform === 'win32' })
