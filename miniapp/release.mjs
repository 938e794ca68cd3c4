// node miniapp/release.mjs --version 1.0.0 --say 'what is new' [--dry]
// The door stays plain JavaScript so that node opens it without help; what lies behind is TypeScript.
import { tsImport } from 'tsx/esm/api'

const { release } = await tsImport('./release/release.ts', import.meta.url)
process.exitCode = await release(process.argv.slice(2))
