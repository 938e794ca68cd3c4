import { rmSync } from 'node:fs'
import { buildFunctions } from '../build/functions'
import { shipSharp } from '../build/shipSharp'
import { cloud } from './cloud'
import { runCommand } from '../runCommand'
import { settingsFor, type Partition } from './settings'
import { settingsFile, writtenSettings } from './settingsFile'

const built = 'dist/functions'

/** What is uploaded is what is built now; deployed by `npx cdk deploy --app dist/cdk/aws --all`. */
async function synth() {
  const written = writtenSettings(process.env)
  await buildFunctions(built)
  // Without the network it is written as well, to look at; deployed it would draw no photo.
  const isWhole = await shipSharp(`${built}/photo`, { mayFetch: false })
  const lacking = [
    ...(isWhole ? [] : ['sharp for linux-arm64 is not here yet; npm run build:functions fetches it']),
    ...(written ? [] : [`${settingsFile} is not here: whoever deploys next must find what was chosen`]),
  ]
  const place = lacking.length === 0 ? 'dist/cdk' : 'dist/cdk-to-look-at'
  lacking.forEach((lack) => console.log(`${lack}. So this is not to be deployed (${place})`))
  rmSync('dist/cdk', { recursive: true, force: true })

  for (const partition of ['aws', 'aws-cn'] satisfies Partition[]) {
    const outdir = `${place}/${partition}`
    rmSync(outdir, { recursive: true, force: true })
    const settings = settingsFor(partition, written ?? process.env)
    const { stacks } = cloud({ settings, built, outdir }).app.synth()
    console.log(
      `${partition} (${settings.region}): ${stacks.map(({ stackName }) => stackName).join(', ')} → ${outdir}`,
    )
  }
  return 0
}

await runCommand(synth)
