import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What is left of CommonJS asks for Node's own modules by `require`. */
const withRequire =
  "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);"

/** A program as one file: it needs Node, sharp beside it, and nothing of where it was built. */
export async function oneFile(entry: string) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'one.mjs',
    write: false,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // CommonJS builds of the SDK load three times slower.
    mainFields: ['module', 'main'],
    external: ['sharp'],
    banner: { js: withRequire },
    logLevel: 'warning',
  })
  const [file] = outputFiles
  if (!file) throw new Error(`nothing was built of ${entry}`)
  return file.contents
}
