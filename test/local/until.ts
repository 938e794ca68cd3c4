import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for something that is about to be true, and fails if it is not within ten seconds. */
export async function until(isSo: () => boolean) {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 400) throw new Error('still not so after ten seconds')
    await sleep(25)
  }
}
