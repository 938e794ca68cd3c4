import { access, rm } from 'node:fs/promises'
import path from 'node:path'
import { fingerprint, stamp } from './fingerprint.mjs'
import { runQuietly } from './runQuietly.mjs'
import { withProgress } from './withProgress.mjs'

/** Builds the mini program's H5 page, if its sources changed since it was last built. */
export async function buildH5(root) {
  const mark = await fingerprint(root, 'miniapp', 'shared', 'package-lock.json')
  const folder = path.join(root, 'dist/h5')
  const built = stamp(path.join(folder, '.built-from'))
  if (await built.tells(mark)) return

  // A build that is interrupted must not pass for a finished one.
  await rm(folder, { recursive: true, force: true })
  await withProgress('生成小程序 H5 页面 Building the H5 page', async () => {
    await runQuietly(process.execPath, ['miniapp/build.mjs', 'h5'], { cwd: root })
    await access(path.join(folder, 'index.html'))
  })
  await built.set(mark)
}
