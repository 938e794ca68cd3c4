const seconds = (since) => Math.round((Date.now() - since) / 1000)

/**
 * Says what is going on while it goes on, and how long it took: a moving line for people, a plain line every
 * ten seconds for logs. `measure` may tell how far it is.
 */
export async function withProgress(title, work, measure = async () => '') {
  const { isTTY } = process.stdout
  const started = Date.now()
  const say = (text) => process.stdout.write(isTTY ? `\r\x1b[2K${text}` : `${text}\n`)

  say(`${title} …`)
  let isMeasuring = false
  const tick = async () => {
    if (isMeasuring) return
    isMeasuring = true
    const measured = await measure()
    isMeasuring = false
    if (timer) say([`${title} …`, measured, `${seconds(started)} s`].filter(Boolean).join(' '))
  }
  let timer = setInterval(tick, isTTY ? 500 : 10_000)
  const end = (text) => {
    clearInterval(timer)
    timer = undefined
    say(text)
    if (isTTY) process.stdout.write('\n')
  }

  try {
    await work()
    end(`${title} ✓ ${seconds(started)} s`)
  } catch (error) {
    end(`${title} ✗ ${seconds(started)} s`)
    throw error
  }
}
