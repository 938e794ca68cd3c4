import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { build, type PluginBuild } from 'esbuild'
import { lambdas } from '../lambdas'
import { pressedPairs } from './pressedPairs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Parts of the SDK that are never used here and would be loaded at every cold start, each with what stands for it:
 * Lambda finds its credentials and its region in the environment, DynamoDB has one plain address and sends no event
 * streams.
 */
const leftOut: [asked: RegExp, stand: string][] = [
  [/^@aws-sdk\/credential-provider-node$/, 'environmentCredentials.ts'],
  [/^@aws-sdk\/middleware-endpoint-discovery$/, 'noEndpointDiscovery.ts'],
  [/^@smithy\/core\/event-streams$/, 'noEventStreams.ts'],
  [/^\.\/HeaderFormatter$/, 'noEventStreams.ts'],
  [/^\.\/endpoint\/endpointResolver$/, 'plainEndpoint.ts'],
  [/^\.\/partitions$/, 'noPartitions.ts'],
  [/^\.\.\/package\.json$/, 'noPackage.json'],
  [/\/DefaultRateLimiter$/, 'noAdaptiveRetry.ts'],
  [/util-retry\/AdaptiveRetryStrategy$/, 'noAdaptiveRetry.ts'],
  [/\/service-customizations$/, 'noS3.ts'],
  [/\/recursionDetectionMiddleware$/, 'noRecursionHeader.ts'],
  [/\/getInstanceMetadataRegion$/, 'noInstanceRegion.ts'],
  [/^\.\/Sha256Js$/, 'nodeOnlySha256.ts'],
]

const leaveOut = {
  name: 'leave-out',
  setup(builder: PluginBuild) {
    for (const [filter, stand] of leftOut) {
      builder.onResolve({ filter }, () => ({ path: join(root, 'infra/build', stand) }))
    }
  },
}

/** Bundles every function into a folder of its own, ESM, and says what each is made of. */
export async function buildFunctions(outFolder: string) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(lambdas).flatMap(([name, { entry }]) => [
      { in: entry, out: `${name}/index` },
      // Once each, for what is uploaded is the folder.
      { in: 'infra/aws/start/start.ts', out: `${name}/start` },
    ]),
    outdir: outFolder,
    bundle: true,
    minify: true,
    // Chinese as it is, not six letters for each character.
    charset: 'utf8',
    legalComments: 'none',
    format: 'esm',
    platform: 'node',
    target: 'node22',
    // CommonJS builds of the SDK load three times slower.
    mainFields: ['module', 'main'],
    // Binaries, put beside the function that draws photos anew: shipSharp.ts.
    external: ['sharp'],
    outExtension: { '.js': '.mjs' },
    metafile: true,
    plugins: [leaveOut, pressedPairs],
    logLevel: 'warning',
  })
  return metafile
}
