import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from '../../local/freePort'
import { asNobody, handOver } from './binaries'
import { poolOn } from './pg'

const run = promisify(execFile)

/** As somebody sets it who has little memory to give, and does not wait for a disk. */
const settings = {
  listen_addresses: '127.0.0.1',
  shared_buffers: '256MB',
  work_mem: '64MB',
  effective_cache_size: '2GB',
  random_page_cost: '1.1',
  fsync: 'off',
  jit: 'off',
  unix_socket_directories: '',
}

async function isUp(port: number) {
  const pool = poolOn(port, 1)
  return pool
    .query('SELECT 1')
    .then(
      () => true,
      () => false,
    )
    .finally(() => pool.end())
}

async function stop(server: ChildProcess) {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  // Fast: who is connected is cut off, what was acknowledged stays.
  server.kill('SIGINT')
  await ended
}

/** PostgreSQL over a folder of its own on a free port of loopback; ended by `stop`, and by its own number alone. */
export async function startPostgres(bin: string, folder: string) {
  const data = join(folder, 'data')
  mkdirSync(data)
  handOver(data)
  const options = { ...asNobody, cwd: folder, env: { ...process.env, TZ: 'UTC' } }
  const initdb = ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  await run(join(bin, 'initdb'), initdb, options)
  const port = await freePort()
  const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...set], {
    ...options,
    stdio: 'ignore',
  })
  for (let tries = 0; !(await isUp(port)); tries++) {
    if (server.exitCode !== null || tries > 200) throw new Error('PostgreSQL does not start')
    await sleep(50)
  }
  return { port, pid: server.pid ?? 0, stop: () => stop(server) }
}
