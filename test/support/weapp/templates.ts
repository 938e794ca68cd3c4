import { createRequire } from 'node:module'
import { createContext, runInContext, Script } from 'node:vm'

type Compiler = { wxmlToJs(folder: string, options: { maxBuffer: number }): string }
const { wxmlToJs } = createRequire(import.meta.url)('miniprogram-compiler') as Compiler

/** What WeChat's own compiler makes of a template and its data. Text is a bare string. */
export type Drawn = { tag: string; attr?: Record<string, unknown>; children: (Drawn | string)[] }

const compiled = new Map<string, Script>()

function compile(folder: string) {
  const known = compiled.get(folder)
  if (known) return known
  const script = new Script(`var $gwx = (function () {${wxmlToJs(folder, { maxBuffer: 2 ** 28 })}})()`)
  compiled.set(folder, script)
  return script
}

/**
 * Templates drawn by WeChat's official compiler. It warns where it draws nothing: a template that is missing, or
 * that calls itself. On a phone that is a hole in the page.
 */
export function templates(folder: string, warn: (warning: string) => void) {
  const say = (...words: unknown[]) => warn(words.map(String).join(' '))
  const context = createContext({ window: {}, console: { warn: say, log: say, error: say } })
  compile(folder).runInContext(context)

  const draw = runInContext('(path, data) => $gwx(path)(JSON.parse(data))', context) as (
    path: string,
    data: string,
  ) => Drawn
  return (path: string, data: object) => draw(`${path}.wxml`, JSON.stringify(data))
}
