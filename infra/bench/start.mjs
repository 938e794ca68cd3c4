import { checkNode } from '../local/setUp/checkNode.mjs'

checkNode()
const { install } = await import('../local/setUp/install.mjs')
const { quickFolder } = await import('../local/setUp/quickFolder.mjs')
const { runTypeScript } = await import('../local/runTypeScript.mjs')

// PostgreSQL is 60 MB that nobody needs who does not measure: it comes on first use, into a folder of its own.
await install(import.meta.dirname)
// What is measured are programs, not a disk.
process.env.BENCH_FOLDER ??= quickFolder()
await runTypeScript('infra/bench/main.ts')
