/** All of it, so many at a time. */
export async function inTurns<T>(things: T[], atOnce: number, work: (thing: T) => Promise<unknown>) {
  for (let at = 0; at < things.length; at += atOnce) {
    await Promise.all(things.slice(at, at + atOnce).map(work))
  }
}
