import { checkNode } from './setUp/checkNode.mjs'

checkNode()
// node infra/local/run.mjs FILE ARGUMENT…: FILE sees the arguments where it would if Node had started it itself.
const [file] = process.argv.splice(2, 1)
import('./runTypeScript.mjs').then(({ runTypeScript }) => runTypeScript(file))
