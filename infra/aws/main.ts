import { rmSync } from 'node:fs'
import { buildFunctions } from '../build/functions'
import { shipSharp } from '../build/shipSharp'
import { cloud } from './cloud'
import { settingsFor, type Partition } from './settings'

/** What is uploaded is what is built now; deployed by `npx cdk deploy --app dist/cdk/aws --all`. */
const built = 'dist/functions'
await buildFunctions(built)
// Without the network it is written as well; deployed it would draw no photo.
if (!(await shipSharp(`${built}/photo`, { mayFetch: false })))
  console.log(
    'photo: sharp for linux-arm64 is not here yet; npm run build:functions fetches it, before a deployment',
  )

for (const partition of ['aws', 'aws-cn'] satisfies Partition[]) {
  const outdir = `dist/cdk/${partition}`
  rmSync(outdir, { recursive: true, force: true })
  const settings = settingsFor(partition, process.env)
  const { stacks } = cloud({ settings, built, outdir }).app.synth()
  console.log(
    `${partition} (${settings.region}): ${stacks.map(({ stackName }) => stackName).join(', ')} → ${outdir}`,
  )
}
