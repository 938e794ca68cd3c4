import { createContext, runInContext } from 'node:vm'
import { tooYoung } from './tooYoung'

// What phones do not have, or not all of them, and the language engine here does.
const absent = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'eval', 'escape', 'unescape']

const strictness = `
  for (const name of ${JSON.stringify(absent)}) delete globalThis[name]
  ${Object.entries(tooYoung)
    .map(([owner, names]) => names.map((name) => `delete ${owner}.${name}`).join('\n'))
    .join('\n')}

  // Code from strings is refused, but for the one sentence that WeChat lets through.
  const Native = Function
  const Strict = function (...words) {
    if (words.length === 1 && /^\\s*return this;?\\s*$/.test(words[0])) return () => globalThis
    throw new EvalError('Code generation from strings disallowed for this context')
  }
  Strict.prototype = Native.prototype
  Native.prototype.constructor = Strict
  globalThis.Function = Strict

  // With a locale or a time zone these would need Intl.
  for (const type of [Date, Number])
    for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])
      type.prototype[name] &&= () => { throw new TypeError(name + ' differs from phone to phone') }
`

// The phone's own clock, which may be another than the server's.
const clock = `(now) => {
  const Native = Date
  globalThis.Date = new Proxy(Native, {
    apply: () => String(new Native(now())),
    construct: (_, words, asked) => Reflect.construct(Native, words.length > 0 ? words : [now()], asked),
    get: (_, name) => (name === 'now' ? now : Native[name]),
  })
  Native.prototype.constructor = globalThis.Date
}`

// Bytes go over as the numbers they are, and are bytes again on the other side.
const bytesSaid = (_: string, value: unknown) =>
  value instanceof ArrayBuffer ? { itsBytes: [...new Uint8Array(value)] } : value
const reading = `(text) =>
  JSON.parse(text, (_, value) => (value && value.itsBytes ? Uint8Array.from(value.itsBytes).buffer : value))`

/**
 * The JavaScript world of a mini program: the language, timers, a console, and nothing of a browser or of Node:
 * no fetch, URL, AbortController, FormData, crypto, window or document.
 */
export function realm(given: Record<string, unknown>, now: () => number) {
  const context = createContext({ ...given }, { codeGeneration: { strings: false, wasm: false } })
  runInContext(strictness, context)
  const setClock = runInContext(clock, context) as (now: () => number) => void
  setClock(now)
  const parse = runInContext(reading, context) as (text: string) => unknown
  const promise = runInContext('(executor) => new Promise(executor)', context) as (
    executor: (resolve: (value: object) => void, reject: (reason: object) => void) => void,
  ) => Promise<object>

  return {
    promise,
    run: (code: string, filename: string) => runInContext(code, context, { filename }) as unknown,
    /** A copy that the mini program takes for its own: objects of another world fail its `instanceof`. */
    own: <T>(value: T): T => (value === undefined ? value : (parse(JSON.stringify(value, bytesSaid)) as T)),
  }
}

export type Realm = ReturnType<typeof realm>
