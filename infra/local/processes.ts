import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod/mini'

/** A process that can be recognised later: its number alone may have gone to another one meanwhile. */
export const KnownProcess = z.object({ pid: z.number(), startedAt: z.string() })
export type KnownProcess = z.output<typeof KnownProcess>

export const recognise = (pid: number): KnownProcess => ({ pid, startedAt: startOf(pid) ?? 'gone' })

export const isAlive = ({ pid, startedAt }: KnownProcess) => startOf(pid) === startedAt

/** Ends a process, gently, then not; one that is no longer the known one is left alone. */
export async function endProcess(known: KnownProcess) {
  // It may be about to end by itself.
  for (const signal of [0, 'SIGTERM', 'SIGKILL'] as const) {
    if (!isAlive(known)) return
    process.kill(known.pid, signal)
    for (let tries = 0; tries < 40 && isAlive(known); tries++) await sleep(25)
  }
}

const startOf = (pid: number) => (process.platform === 'linux' ? fromProc(pid) : fromPs(pid))

/** The boot it belongs to, and the clock ticks from that boot to its start (man 5 proc, field 22). */
function fromProc(pid: number) {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The second field is a name in brackets that may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const [state, ticks] = [fields[0], fields[19]]
    return state === 'Z' ? undefined : `${boot} ${ticks}`
  } catch {
    return undefined
  }
}

function fromPs(pid: number) {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: [...stdio],
    }).trim()
  } catch {
    return undefined
  }
}
