import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from './generate'

const targets = ['weapp', 'h5'] as const
const miniapp = fileURLToPath(new URL('../', import.meta.url))

/** Builds the mini program for one target into dist/, and answers with the exit code. */
export async function build(words: string[]): Promise<number> {
  const target = targets.find((name) => name === words[0])
  if (!target) {
    console.error('node miniapp/build.mjs weapp|h5 [--watch] [--api URL]')
    return 2
  }
  const watch = words.includes('--watch')
  const api = words.includes('--api') ? words[words.indexOf('--api') + 1] : process.env.TARO_APP_API

  await generate()
  const startedAt = Date.now()
  const code = await runTaro({ target, watch, api })
  // A cache of swc, dropped beside the sources, where it would pass for one that has changed.
  await rm(`${miniapp}.swc`, { recursive: true, force: true })
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  if (code === 0) console.log(`${target}: built into dist/${target} in ${seconds} s`)
  return code
}

type Run = { target: string; watch: boolean; api: string | undefined }

function runTaro({ target, watch, api }: Run): Promise<number> {
  const cli = dirname(createRequire(import.meta.url).resolve('@tarojs/cli/package.json'))
  const taro = spawn(
    process.execPath,
    [`${cli}/bin/taro`, 'build', '--type', target, '--no-check', ...(watch ? ['--watch'] : [])],
    {
      cwd: miniapp,
      env: { ...process.env, NODE_ENV: 'production', ...(api && { TARO_APP_API: api }) },
      stdio: watch ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    },
  )
  const { show, lastWords } = progress(target)
  taro.stdout?.on('data', show)
  taro.stderr?.on('data', show)
  return new Promise((resolve) => {
    taro.on('close', (code) => {
      if (code !== 0) console.error(lastWords())
      resolve(code ?? 1)
    })
  })
}

/** Taro says several hundred lines; a person wants to see that it moves, and all of it only when it fails. */
function progress(target: string) {
  const said: string[] = []
  let percent = -10
  const show = (chunk: Buffer) => {
    const text = chunk.toString()
    said.push(text)
    const seen = Math.max(-1, ...[...text.matchAll(/(\d{1,3})%/g)].map(([, digits]) => Number(digits)))
    if (seen < percent + 10) return
    percent = seen
    console.log(`${target}: ${percent}%`)
  }
  const lastWords = () => {
    const all = said.join('')
    // What went wrong comes after the last redrawing of Taro's progress bar.
    return all.slice(Math.max(0, all.lastIndexOf('✖ Webpack'))).slice(-8000)
  }
  return { show, lastWords }
}
