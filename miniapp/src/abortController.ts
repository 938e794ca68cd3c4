type Listener = () => void

/**
 * As much of the web's AbortController as react-query asks for; WeChat has none. The usual polyfill takes Taro's
 * `document` for a browser's and throws as soon as it is told to abort: a list that was being fetched would then
 * never be fetched again. A function, because `new` takes what it returns.
 */
export function AbortController() {
  const listeners = new Set<Listener>()
  const signal = {
    aborted: false,
    reason: undefined as unknown,
    addEventListener: (_: 'abort', listener: Listener) => void listeners.add(listener),
    removeEventListener: (_: 'abort', listener: Listener) => void listeners.delete(listener),
  }

  function abort(reason: unknown = new Error('aborted')) {
    if (signal.aborted) return
    signal.aborted = true
    signal.reason = reason
    listeners.forEach((listener) => listener())
    listeners.clear()
  }
  return { signal, abort }
}
