import type { Closing } from './closing'

/** What a terminal, systemd or docker ask a process to end by. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Ends the process once all that was opened is closed, when a signal asks for it or whoever calls `stop`. */
export function stopWhenAsked(opened: Closing, say: (line: string) => void) {
  let isStopping = false
  async function stop(code: number) {
    // Asked a second time, by someone in a hurry: nothing that was answered is lost.
    if (isStopping) process.exit(1)
    isStopping = true
    await opened.close()
    process.exit(code)
  }
  for (const signal of signals) {
    process.on(signal, () => {
      say('正在停止 Stopping …')
      void stop(0)
    })
  }
  return { stop, isStopping: () => isStopping }
}
