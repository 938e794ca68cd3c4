import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isAlive, recognise } from '../../infra/local/processes'
import { temporaryFolder } from './temporaryFolder'
import { until } from './until'

const folders = temporaryFolder()
const local = path.resolve(import.meta.dirname, '../../infra/local')

/** A clone with nothing installed, whose build writes down each time it runs and takes a moment. */
function aClone() {
  const clone = folders.another()
  const at = (file: string) => path.join(clone, file)
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true })
    writeFileSync(at(file), content)
  }
  cpSync(path.join(local, 'setUp'), at('infra/local/setUp'), { recursive: true })
  cpSync(path.join(local, 'setUp.mjs'), at('infra/local/setUp.mjs'))
  write('start.mjs', "import { setUp } from './infra/local/setUp.mjs'\nawait setUp({ h5: true })\n")
  const needs = { name: 'clone', version: '1.0.0', dependencies: { tiny: 'file:tiny' } }
  const packages = {
    '': needs,
    tiny: { version: '1.0.0' },
    'node_modules/tiny': { resolved: 'tiny', link: true },
  }
  write('package.json', JSON.stringify(needs))
  write('package-lock.json', JSON.stringify({ name: 'clone', lockfileVersion: 3, packages }))
  write('tiny/package.json', '{"name": "tiny", "version": "1.0.0"}')
  write('shared/words.ts', 'export const word = 1')
  write(
    'miniapp/build.mjs',
    `import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
     import { setTimeout as sleep } from 'node:timers/promises'
     appendFileSync('builds.log', '*')
     if (readFileSync('shared/words.ts', 'utf8').includes('wrong')) throw new Error('words.ts is wrong')
     writeFileSync('build.pid', String(process.pid))
     await sleep(readFileSync('shared/words.ts', 'utf8').includes('slow') ? 60_000 : 500)
     mkdirSync('dist/h5', { recursive: true })
     mkdirSync('miniapp/generated', { recursive: true })
     writeFileSync('miniapp/generated/drawn.json', String(Math.random()))
     writeFileSync('dist/h5/index.html', 'page')`,
  )

  return {
    write,
    has: (file: string) => existsSync(at(file)),
    read: (file: string) => readFileSync(at(file), 'utf8'),
    builds: () => readFileSync(at('builds.log'), 'utf8').length,
    async start(watch = (_: ChildProcess) => {}) {
      const start = spawn(process.execPath, ['start.mjs'], { cwd: clone })
      watch(start)
      const said: string[] = []
      start.stdout.on('data', (chunk) => said.push(String(chunk)))
      start.stderr.on('data', (chunk) => said.push(String(chunk)))
      const [code] = (await once(start, 'close')) as [number]
      return { code, said: said.join('') }
    },
  }
}

describe('setting up a clone', () => {
  it('installs and builds the first time, and says so; the second time it has nothing to say', async () => {
    const clone = aClone()

    const first = await clone.start()
    const second = await clone.start()

    expect(first.code).toBe(0)
    expect(first.said).toMatch(
      /安装依赖 Installing packages ✓ \d+ s\n[^]*Building the mini program \(h5\) ✓ \d+ s/,
    )
    expect(second).toEqual({ code: 0, said: '' })
    expect(clone.builds()).toBe(1)
  })

  it('builds again what was changed, renamed or deleted', async () => {
    const clone = aClone()
    await clone.start()

    clone.write('shared/more.ts', 'export const more = 2')
    await clone.start()
    expect(clone.builds()).toBe(2)

    clone.write('shared/more.ts', 'export const more = 3')
    await clone.start()
    expect(clone.builds()).toBe(3)
  })

  it('shows what a failing build said, takes nothing half-made for ready, and tries again', async () => {
    const clone = aClone()
    await clone.start()
    clone.write('shared/words.ts', 'something wrong')

    const failed = await clone.start()
    const failedAgain = await clone.start()
    expect(failed.code).toBe(1)
    expect(failed.said).toContain('words.ts is wrong')
    expect(failedAgain.code).toBe(1)
    expect(clone.has('dist/h5/index.html')).toBe(false)

    clone.write('shared/words.ts', 'export const word = 2')
    expect((await clone.start()).code).toBe(0)
    expect(clone.has('dist/h5/index.html')).toBe(true)
  })

  it('ends with everything it started when it is told to, and can begin again at once', async () => {
    const clone = aClone()
    clone.write('shared/words.ts', 'something slow')
    let build = recognise(0)
    const endOnceItBuilds = async (start: ChildProcess) => {
      await until(() => clone.has('build.pid'))
      build = recognise(Number(clone.read('build.pid')))
      start.kill('SIGTERM')
    }

    const ended = await clone.start((start) => void endOnceItBuilds(start))

    expect(ended.code).toBe(1)
    await until(() => !isAlive(build))
    clone.write('shared/words.ts', 'something quick')
    expect(await clone.start()).toMatchObject({ code: 0, said: expect.not.stringContaining('waiting') })
  })

  it('is done once for two that start together', async () => {
    const clone = aClone()

    const starts = await Promise.all([clone.start(), clone.start()])

    expect(starts.map(({ code }) => code)).toEqual([0, 0])
    expect(clone.builds()).toBe(1)
  })
})

describe('an old Node', () => {
  it('is told what it lacks in both languages, and goes no further', async () => {
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '18.19.0' })
      const { checkNode } = await import(${JSON.stringify(path.join(local, 'setUp/checkNode.mjs'))})
      checkNode()
      console.log('went on')`
    const old = spawn(process.execPath, ['--input-type=module', '-e', pretend])
    const said: string[] = []
    old.stderr.on('data', (chunk) => said.push(String(chunk)))
    old.stdout.on('data', (chunk) => said.push(String(chunk)))

    const [code] = (await once(old, 'close')) as [number]

    expect(code).toBe(1)
    expect(said.join('')).toMatch(/需要 Node\.js .*18\.19\.0[^]*is needed, this is 18\.19\.0/)
    expect(said.join('')).not.toContain('went on')
  })
})
