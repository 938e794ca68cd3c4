import { rmSync } from 'node:fs'
import { buildFunctions } from '../build/functions'
import { cloud } from './cloud'
import { settingsFor, type Partition } from './settings'

/** What is uploaded is what is built now; deployed by `npx cdk deploy --app dist/cdk/aws --all`. */
const built = 'dist/functions'
await buildFunctions(built)

for (const partition of ['aws', 'aws-cn'] satisfies Partition[]) {
  const outdir = `dist/cdk/${partition}`
  rmSync(outdir, { recursive: true, force: true })
  const settings = settingsFor(partition, process.env)
  const { stacks } = cloud({ settings, built, outdir }).app.synth()
  console.log(
    `${partition} (${settings.region}): ${stacks.map(({ stackName }) => stackName).join(', ')} → ${outdir}`,
  )
}
