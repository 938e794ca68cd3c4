import { access, rm } from 'node:fs/promises'
import path from 'node:path'
import { alone } from './alone.mjs'
import { fingerprint, stamp } from './fingerprint.mjs'
import { runQuietly } from './runQuietly.mjs'
import { withProgress } from './withProgress.mjs'

const entryOf = { h5: 'index.html', weapp: 'app.json' }

/** Builds the mini program for one target into dist/, if its sources changed since it was last built. */
export async function buildMiniapp(root, target) {
  // The build itself draws miniapp/generated, from sources that are counted.
  const mark = await fingerprint(root, ['miniapp', 'shared', 'package-lock.json'], ['miniapp/generated'])
  const folder = path.join(root, 'dist', target)
  const built = stamp(path.join(folder, '.built-from'))
  if (await built.tells(mark)) return

  await alone(root, async () => {
    if (await built.tells(mark)) return
    // A build that is interrupted must not pass for a finished one.
    await rm(folder, { recursive: true, force: true })
    await build(root, target)
    await access(path.join(folder, entryOf[target]))
    await built.set(mark)
  })
}

function build(root, target) {
  let percent = ''
  const hear = (text) => (percent = text.match(/(?<![\d.])(?:100|\d{1,2})%/g)?.at(-1) ?? percent)
  const run = () => runQuietly(process.execPath, ['miniapp/build.mjs', target], { cwd: root, hear })
  return withProgress(`生成小程序 Building the mini program (${target})`, run, async () => percent)
}
