import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * WeChat's own, fetched when somebody uploads and no part of everybody's installation: over a thousand packages, each by
 * the lock that lies here. It is handed the key that may put anything before all users.
 */
const here = fileURLToPath(new URL('uploader', import.meta.url))
const program = 'node_modules/miniprogram-ci/bin/miniprogram-ci.js'

/** What programs need to run at all. Whatever else is in the environment, keys of the cloud among it, is nothing to them. */
const needed = ['PATH', 'HOME', 'SystemRoot', 'USERPROFILE', 'APPDATA', 'TEMP']

const bare = () => Object.fromEntries(needed.map((name) => [name, process.env[name]]))

function run(command: string, words: readonly string[], cwd: string): Promise<number> {
  const shell = command === 'npm' && process.platform === 'win32'
  const child = spawn(command, words, { cwd, env: bare(), stdio: 'inherit', shell })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Exactly what the lock says, and none of their own scripts is run. */
export const fetchUploader = (at = here) =>
  run('npm', ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'], at)

/** Paths among the words are whole ones. */
export const runUploader = (words: readonly string[], at = here) =>
  run(process.execPath, [join(at, program), ...words], at)
