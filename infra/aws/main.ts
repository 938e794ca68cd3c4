import { rmSync } from 'node:fs'
import { buildFunctions } from '../build/functions'
import { shipSharp } from '../build/shipSharp'
import { cloud } from './cloud'
import { settingsFor, type Partition } from './settings'

/** What is uploaded is what is built now; deployed by `npx cdk deploy --app dist/cdk/aws --all`. */
const built = 'dist/functions'
await buildFunctions(built)
// Without the network it is written as well, to look at; deployed it would draw no photo.
const isWhole = await shipSharp(`${built}/photo`, { mayFetch: false })
const place = isWhole ? 'dist/cdk' : 'dist/cdk-to-look-at'
if (!isWhole)
  console.log(
    `photo: sharp for linux-arm64 is not here yet, so this is not to be deployed (${place}); npm run build:functions fetches it`,
  )
rmSync('dist/cdk', { recursive: true, force: true })

for (const partition of ['aws', 'aws-cn'] satisfies Partition[]) {
  const outdir = `${place}/${partition}`
  rmSync(outdir, { recursive: true, force: true })
  const settings = settingsFor(partition, process.env)
  const { stacks } = cloud({ settings, built, outdir }).app.synth()
  console.log(
    `${partition} (${settings.region}): ${stacks.map(({ stackName }) => stackName).join(', ')} → ${outdir}`,
  )
}
