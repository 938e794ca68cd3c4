/** What a terminal, systemd or docker ask a process to end by. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export function stopWhenAsked(stop: (code: number) => Promise<void>, say: (line: string) => void) {
  for (const signal of signals) {
    process.on(signal, () => {
      say('正在停止 Stopping …')
      void stop(0)
    })
  }
}
