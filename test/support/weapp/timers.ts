import { type Device } from './device'

type Act = (...words: unknown[]) => void

// A page is quiet while it waits this long for something: a clock that ticks, a notice that goes away by itself.
const long = 100

/** Timers of the mini program: what they throw is heard, and they stop with the phone. */
export function timers(device: Device) {
  const running = new Map<number, object>()

  const end = (id: number) => {
    device.busy.delete(running.get(id) ?? {})
    running.delete(id)
  }
  const ring = (act: Act, words: unknown[]) => {
    if (!device.isClosed) device.guard('a timer', () => act(...words))
  }

  return {
    setTimeout(act: Act, wait = 0, ...words: unknown[]) {
      const timer = setTimeout(() => {
        end(id)
        ring(act, words)
      }, wait).unref()
      const id = Number(timer)
      running.set(id, timer)
      if (wait < long) device.busy.add(timer)
      return id
    },
    clearTimeout(id = 0) {
      clearTimeout(id)
      end(id)
    },
    setInterval: (act: Act, wait?: number, ...words: unknown[]) =>
      Number(setInterval(() => ring(act, words), wait).unref()),
    clearInterval: (id?: number) => clearInterval(id),
  }
}
