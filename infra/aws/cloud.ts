import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { App, Stack, Tags, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { dataIn } from './dataIn'
import { serviceIn } from './serviceIn'
import type { Settings } from './settings'
import { watchIn } from './watchIn'

type Made = {
  settings: Settings
  /** Where the folders lie that `npm run build:functions` makes. */
  built: string
  /** Left out: a temporary one. */
  outdir?: string
  /** Beside cdk-nag, by the schemas of CloudFormation itself: takes most of the time. */
  hasSchemasChecked?: boolean
}

const flags = createRequire(import.meta.url).resolve('aws-cdk-lib/recommended-feature-flags.json')

/** All of it as CloudFormation's templates: what stays, what works, what watches; checked by cdk-nag as it is written. */
export function cloud({ settings, built, outdir, hasSchemasChecked = true }: Made) {
  const app = new App({
    ...(outdir && { outdir }),
    context: {
      // The library's newest ways, and partitions by their name.
      ...(JSON.parse(readFileSync(flags, 'utf8')) as Record<string, unknown>),
      // The oldest: no stack takes away what another stands on, and every region knows how.
      '@aws-cdk/core:defaultCrossStackReferences': 'strong',
      '@aws-cdk/core:validateAgainstDefaultRules': hasSchemasChecked,
    },
    builtinCloudFormationValidation: hasSchemasChecked,
    analyticsReporting: false,
    treeMetadata: false,
  })
  const { name, region } = settings
  const stack = (part: string, says: string) =>
    new Stack(app, `${name}-${part}`, {
      env: { region },
      description: `e睦邻 ${says}`,
      terminationProtection: part === 'data',
    })

  const stacks = {
    data: stack('data', 'table, photos, secrets'),
    service: stack('service', 'functions and API'),
    watch: stack('watch', 'alarms and dashboard'),
  }
  const data = dataIn(stacks.data, settings)
  const service = serviceIn(stacks.service, { settings, built, data })
  watchIn(stacks.watch, { settings, data, service })
  // China's Lambda takes no tags on what joins a function and a stream, and a deployment with one rolls back.
  const tagged = { excludeResourceTypes: ['AWS::Lambda::EventSourceMapping'] }
  Tags.of(app).add('project', 'emulin', tagged)
  Tags.of(app).add('deployment', name, tagged)
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  return { app, ...stacks }
}
