import { join } from 'node:path'
import { build, type PluginBuild } from 'esbuild'
import { lambdas } from '../lambdas'
import { bundled } from './bundled'
import { pressedPairs } from './pressedPairs'

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
  [/^\.\/check-features$/, 'noFeatureCount.ts'],
  [/\/getInstanceMetadataRegion$/, 'noInstanceRegion.ts'],
  [/^\.\/Sha256Js$/, 'nodeOnlySha256.ts'],
]

const leaveOut = {
  name: 'leave-out',
  setup(builder: PluginBuild) {
    for (const [filter, stand] of leftOut) {
      builder.onResolve({ filter }, () => ({ path: join(import.meta.dirname, stand) }))
    }
  },
}

/** Bundles every function into a folder of its own, ESM, and says what each is made of. */
export async function buildFunctions(outFolder: string) {
  const { metafile } = await build({
    ...bundled,
    entryPoints: Object.entries(lambdas).flatMap(([name, { entry }]) => [
      { in: entry, out: `${name}/index` },
      // Once each, for what is uploaded is the folder.
      { in: 'infra/aws/start/start.ts', out: `${name}/start` },
    ]),
    outdir: outFolder,
    target: 'node22',
    outExtension: { '.js': '.mjs' },
    metafile: true,
    plugins: [leaveOut, pressedPairs],
  })
  return metafile
}
