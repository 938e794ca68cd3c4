import { fileURLToPath } from 'node:url'
import type { BuildOptions } from 'esbuild'

/** How whatever runs on a server is bundled. */
export const bundled = {
  absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
  bundle: true,
  minify: true,
  // Chinese as it is, not six letters for each character.
  charset: 'utf8',
  legalComments: 'none',
  format: 'esm',
  platform: 'node',
  // CommonJS builds of the SDK load three times slower.
  mainFields: ['module', 'main'],
  // Binaries, put beside what draws photos anew: shipSharp.ts.
  external: ['sharp'],
  logLevel: 'warning',
} satisfies BuildOptions
