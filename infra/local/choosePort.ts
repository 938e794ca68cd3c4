import { once } from 'node:events'
import { createServer } from 'node:net'
import { CannotStart } from './CannotStart'

const usual = 8080

/** The port that was asked for, or nothing else; unasked, the usual one or the next that is free, said aloud. */
export async function choosePort(asked: number | undefined, say: (line: string) => void) {
  if (asked !== undefined) {
    if (await isFree(asked)) return asked
    throw new CannotStart(
      `端口 ${asked} 已被占用。请换一个 --port，或者不写，由程序自己找。`,
      `Port ${asked} is taken. Name another one, or none, and a free one is found.`,
    )
  }
  for (let port = usual; port < usual + 100; port++) {
    if (!(await isFree(port))) continue
    if (port !== usual) say(`端口 ${usual} 已被占用，改用 ${port}。 Port ${usual} is taken, using ${port}.`)
    return port
  }
  return 0
}

async function isFree(port: number) {
  const server = createServer()
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening')
    return true
  } catch {
    return false
  } finally {
    if (server.listening) await once(server.close(), 'close')
  }
}
