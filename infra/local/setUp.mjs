import { fileURLToPath } from 'node:url'
import { buildMiniapp } from './setUp/buildMiniapp.mjs'
import { checkNode } from './setUp/checkNode.mjs'
import { install } from './setUp/install.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Makes a fresh clone fit to run: installs what is missing, builds what is stale, and nothing when all is there.
 * Needs nothing but Node and npm. Shows what a failing command said, and ends the process.
 */
export async function setUp({ h5 = false, weapp = false } = {}) {
  checkNode()
  try {
    await install(root)
    if (h5) await buildMiniapp(root, 'h5')
    if (weapp) await buildMiniapp(root, 'weapp')
  } catch (error) {
    console.error(error.said ?? '')
    console.error(`没有准备好，原因见上。 Not ready: ${error.message}`)
    process.exit(1)
  }
}
