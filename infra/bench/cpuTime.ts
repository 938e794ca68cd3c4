import { readdirSync, readFileSync } from 'node:fs'

const ticksMs = 10

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // It ended meanwhile.
    return ''
  }
}

/** To the nanosecond, thread by thread; and of children that ended, to the tick. */
function timeOf(pid: number) {
  const threads = readdirSync(`/proc/${pid}/task`)
  const own = threads.map((task) => Number(read(`/proc/${pid}/task/${task}/schedstat`).split(' ')[0]) / 1e6)
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
  const ofEnded = (Number(fields[13]) + Number(fields[14])) * ticksMs
  return own.reduce((sum, ms) => sum + ms, ofEnded)
}

const childrenOf = (pid: number) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(
      (other) =>
        read(`/proc/${other}/stat`)
          .replace(/^.*\) /s, '')
          .split(' ')[1] === String(pid),
    )

/** Milliseconds of processor time that these processes and their children have had; not a number where no system tells. */
export function cpuTime(pids: readonly number[]) {
  if (process.platform !== 'linux') return NaN
  const all = new Set([...pids, ...pids.flatMap(childrenOf)])
  return [...all].reduce((sum, pid) => {
    try {
      return sum + timeOf(pid)
    } catch {
      return sum
    }
  }, 0)
}
