import { build } from 'esbuild'
import { bundled } from './bundled'

/** What is left of CommonJS asks for Node's own modules by `require`. */
const withRequire =
  "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);"

/** A program as one file: it needs Node, sharp beside it, and nothing of where it was built. */
export async function oneFile(entry: string) {
  const { outputFiles } = await build({
    ...bundled,
    entryPoints: [entry],
    outfile: 'one.mjs',
    write: false,
    target: 'node20',
    banner: { js: withRequire },
  })
  const [file] = outputFiles
  if (!file) throw new Error(`nothing was built of ${entry}`)
  return file.contents
}
