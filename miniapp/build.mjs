// node miniapp/build.mjs weapp|h5 [--watch] [--api URL]
// The door stays plain JavaScript so that node opens it without help; what lies behind is TypeScript.
import { tsImport } from 'tsx/esm/api'

const { build } = await tsImport('./build/build.ts', import.meta.url)
process.exitCode = await build(process.argv.slice(2))
