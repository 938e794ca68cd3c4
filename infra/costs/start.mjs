import { checkNode } from '../local/setUp/checkNode.mjs'

checkNode()
const { quickFolder } = await import('../local/setUp/quickFolder.mjs')
const { runTypeScript } = await import('../local/runTypeScript.mjs')

// What is counted are units, not a disk.
process.env.TMPDIR ??= quickFolder()
await runTypeScript('infra/costs/main.ts')
