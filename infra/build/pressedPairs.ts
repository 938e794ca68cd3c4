import { deflateRawSync } from 'node:zlib'
import type { PluginBuild } from 'esbuild'
import { pairsSeen } from '../../functions/demand/pairsSeen'

const pressed = deflateRawSync(JSON.stringify(pairsSeen), { level: 9 }).toString('base64')

const contents = `
  import { inflateRawSync } from 'node:zlib'
  export const pairsSeen = JSON.parse(inflateRawSync(Buffer.from('${pressed}', 'base64')).toString())
`

/** The list of pairs of letters is the largest thing in every bundle that has it: there it lies pressed. */
export const pressedPairs = {
  name: 'pressed-pairs',
  setup(builder: PluginBuild) {
    builder.onLoad({ filter: /[\\/]demand[\\/]pairsSeen\.ts$/ }, () => ({ contents, loader: 'ts' }))
  },
}
