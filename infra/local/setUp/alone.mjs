import { rmSync } from 'node:fs'
import { mkdir, open, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const beat = 1000

/**
 * Does work on this clone that two processes at once would undo for each other: the second waits for the first. Who
 * works shows it every second; one that has not for a while was killed.
 */
export async function alone(root, work) {
  const lock = path.join(root, '.cache/setUp.lock')
  await mkdir(path.dirname(lock), { recursive: true })
  await take(lock)
  const beating = setInterval(() => utimes(lock, new Date(), new Date()).catch(() => {}), beat)
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    await work()
  } finally {
    clearInterval(beating)
    process.off('exit', release)
    release()
  }
}

async function take(lock) {
  for (let hasSaid = false; !(await isOurs(lock)); await sleep(200)) {
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > 10 * beat) await rm(lock, { force: true })
    else if (!hasSaid) {
      console.log('另一个程序正在准备，等它完成…… Another start is setting things up, waiting for it …')
      hasSaid = true
    }
  }
}

/** Made here and now, not found. */
const isOurs = (lock) =>
  open(lock, 'wx').then(
    (file) => file.close().then(() => true),
    (error) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )
