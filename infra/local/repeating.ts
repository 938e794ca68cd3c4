type Pace = {
  everyMs: number
  /** Left out: at once. */
  firstMs?: number
  /** What a look that broke is told to; the next comes all the same. */
  said: (error: unknown) => void
}

/** One look after the other, so far apart, until it is stopped; the last is waited for. */
export function repeating(look: () => Promise<unknown>, { everyMs, firstMs = 0, said }: Pace) {
  let isStopped = false
  let looking: Promise<unknown> = Promise.resolve()
  const turn = () => {
    looking = look()
      .catch(said)
      .finally(() => {
        if (!isStopped) timer = setTimeout(turn, everyMs)
      })
  }
  let timer = setTimeout(turn, firstMs)
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await looking
  }
}
