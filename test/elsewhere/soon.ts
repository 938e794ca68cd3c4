import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for what another process is about to do, and fails if it has not within twenty seconds. */
export async function soon(isSo: () => Promise<boolean>) {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 200) throw new Error('still not so after twenty seconds')
    await sleep(100)
  }
}
