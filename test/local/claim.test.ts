import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { claim } from '../../infra/local/claim'
import { isAlive, recognise } from '../../infra/local/processes'
import { temporaryFolder } from './temporaryFolder'

const folders = temporaryFolder()

const sleepers: ReturnType<typeof spawn>[] = []
afterAll(() => sleepers.forEach((sleeper) => sleeper.kill('SIGKILL')))

/** A process that lives until it is ended, or is over already. */
async function aProcess({ isOver = false } = {}) {
  const sleeper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  await once(sleeper, 'spawn')
  sleepers.push(sleeper)
  const known = recognise(sleeper.pid ?? 0)
  if (isOver) await (sleeper.kill('SIGKILL'), once(sleeper, 'exit'))
  return known
}

/** A data folder as another start left it. */
function leftBy(holder: unknown) {
  const folder = folders.another()
  mkdirSync(folder)
  writeFileSync(
    path.join(folder, 'running.json'),
    typeof holder === 'string' ? holder : JSON.stringify(holder),
  )
  return folder
}

describe('the claim on a data folder', () => {
  it('is refused while another start holds it, with the address to look at instead', async () => {
    const folder = folders.another()
    const { isServedAt } = await claim(folder)
    isServedAt('http://127.0.0.1:8080')

    await expect(claim(folder)).rejects.toThrow('http://127.0.0.1:8080')
  })

  it('can be taken again once it was released', async () => {
    const folder = folders.another()
    const first = await claim(folder)
    first.release()

    const second = await claim(folder)

    second.release()
  })

  it('goes to one of many that ask at once', async () => {
    const folder = leftBy({ owner: await aProcess({ isOver: true }) })

    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => claim(folder)))

    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is taken from a start that was killed, and its engine is ended', async () => {
    const engine = await aProcess()
    const folder = leftBy({ owner: await aProcess({ isOver: true }), engine })

    await claim(folder)

    expect(isAlive(engine)).toBe(false)
  })

  it('leaves a stranger alone that has the number of a dead engine', async () => {
    const stranger = await aProcess()
    const engine = { pid: stranger.pid, startedAt: 'some other time' }
    const folder = leftBy({ owner: await aProcess({ isOver: true }), engine })

    await claim(folder)

    expect(isAlive(stranger)).toBe(true)
  })

  it.each(['', '{"owner":', '[]'])('is taken where the note is unreadable: %j', async (note) => {
    const folder = leftBy(note)

    const { engineIs } = await claim(folder)
    engineIs(recognise(process.pid))

    const file = path.join(folder, 'running.json')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ owner: { pid: process.pid } })
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})
