import { checkNode } from './setUp/checkNode.mjs'

checkNode()
// Imported only now: an old Node could not even read these, and the packages may not be there yet.
import('./runTypeScript.mjs').then(({ runTypeScript }) => runTypeScript('infra/local/main.ts', { h5: true }))
