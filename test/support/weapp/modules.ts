import { posix } from 'node:path'
import { type Bundle } from './bundle'
import { type Realm } from './realm'

type Load = (path: string) => unknown
type Wrapped = (require: Load, module: { exports: unknown }, exports: unknown) => void

/** Files of the bundle as CommonJS modules, each run once. Nothing can be required but the bundle's own files. */
export function modules({ read }: Bundle, { run }: Realm): Load {
  const loaded = new Map<string, { exports: unknown }>()

  const load: Load = (path) => {
    const known = loaded.get(path)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    loaded.set(path, module)
    const wrapped = run(`(function (require, module, exports) {${read(path)}\n})`, path) as Wrapped
    wrapped((target) => load(resolve(path, target)), module, module.exports)
    return module.exports
  }
  return load
}

function resolve(from: string, target: string) {
  const path = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target)
  return path.endsWith('.js') ? path : `${path}.js`
}
