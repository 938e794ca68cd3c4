// npm test [-- ARGUMENTS OF JEST]
// From a fresh clone to the verdict: installs and builds what is missing, checks types and layout, runs the tests.
// With arguments it is for whoever works on one thing: jest alone, and only the builds that its files need.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runQuietly } from '../infra/local/setUp/runQuietly.mjs'
import { withProgress } from '../infra/local/setUp/withProgress.mjs'
import { setUp } from '../infra/local/setUp.mjs'
import { quickFolder } from '../infra/local/setUp/quickFolder.mjs'
import { verdictLine } from './support/verdictLine.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)
const isWhole = args.length === 0
const names = (word) => args.some((argument) => argument.includes(word))

const counts = { passed: 0, failed: 0, skipped: 0 }
let isDone = false

// Whatever ends this process, a person or a script finds the verdict in the last line.
process.on('exit', (code) => {
  if (!isDone) counts.failed += 1
  console.log(verdictLine(counts))
  process.exitCode = counts.failed > 0 ? code || 1 : 0
})

async function check(title, file, ...its) {
  const command = [path.join(root, 'node_modules', file), ...its]
  try {
    await withProgress(title, () => runQuietly(process.execPath, command, { cwd: root }))
  } catch (error) {
    counts.failed += 1
    console.error(error.said ?? error)
  }
}

async function runJest() {
  const folder = mkdtempSync(path.join(quickFolder(), 'emulin-verdict-'))
  const verdict = path.join(folder, 'counts.json')
  const jest = spawn(process.execPath, [path.join(root, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
    // What tests write for a while goes with the folder.
    // Pictures are for whoever looks: the whole run measures pages, and takes none unless it is said where to.
    env: {
      ...process.env,
      TEST_VERDICT: verdict,
      TMPDIR: folder,
      ...(isWhole && !process.env.TEST_SCREENS && { TEST_PICTURES: 'none' }),
    },
  })
  const hasVerdict = await ended(jest, () => read(verdict))
  if (!hasVerdict) counts.failed += 1
  for (const [name, count] of Object.entries(read(verdict) ?? {})) counts[name] += count
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** Waits for jest to end; with the verdict told, not for ever: a test may have left something open. */
function ended(jest, hasTold) {
  let patience = 20
  const watch = setInterval(() => {
    if (!hasTold() || --patience > 0) return
    console.log('the tests are over, but something one of them started goes on: ending it')
    jest.kill('SIGKILL')
  }, 1000)
  return new Promise((resolve) => {
    jest.on('close', () => {
      clearInterval(watch)
      resolve(hasTold() !== undefined)
    })
  })
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Beside the builds, which leave half of a small machine idle. */
async function checkAll() {
  if (!isWhole) return
  await check('types', 'typescript/bin/tsc', '--noEmit')
  await check('lint', 'eslint/bin/eslint.js', '.')
  await check('layout', 'prettier/bin/prettier.cjs', '--check', '.')
}

await setUp()
await Promise.all([setUp({ h5: isWhole || names('browser'), weapp: isWhole || names('weapp') }), checkAll()])
await runJest()
isDone = true
