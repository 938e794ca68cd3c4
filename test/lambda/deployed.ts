import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cloud } from '../../infra/aws/cloud'
import { settingsFor, type Partition } from '../../infra/aws/settings'
import { buildFunctions } from '../../infra/build/functions'
import type { LambdaName } from '../../infra/lambdas'
import type { Statement } from '../aws/clouds'
import { filledIn, type FilledIn, type Template } from './filledIn'

/** A function as its template and what is uploaded with it say. */
export type Deployed = {
  name: string
  arn: string
  folder: string
  handler: string
  runtime: string
  memory: number
  seconds: number
  environment: Record<string, string>
  /** What its role may do. */
  statements: Statement[]
}

export type Deployment = Awaited<ReturnType<typeof assembled>>

const account = '123456789012'
const root = resolve(import.meta.dirname, '../..')

type FunctionProperties = {
  FunctionName: string
  Handler: string
  Runtime: string
  MemorySize: number
  Timeout: number
  Role: string
  Code: { S3Key: string }
  Environment?: { Variables: Record<string, string> }
}

type RoleProperties = { Policies?: { PolicyDocument: { Statement: Statement[] } }[] }

/** By the addresses of the roles, as functions name them. */
function statementsByRole({ all, fill }: FilledIn) {
  const told = all('AWS::IAM::Role').map(({ id, properties }) => {
    const { Policies = [] } = properties as RoleProperties
    const statements = Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    return [String(fill({ 'Fn::GetAtt': [id, 'Arn'] })), statements] as const
  })
  return new Map(told)
}

/** The folder that the cloud assembly names for upload, with nothing in it but what was built. */
const folderOf = (outdir: string, { Code }: FunctionProperties) =>
  join(outdir, `asset.${Code.S3Key.replace('.zip', '')}`)

function deployedBy(made: FilledIn, outdir: string) {
  const roles = statementsByRole(made)
  return made.all('AWS::Lambda::Function').map(({ id, properties }): Deployed => {
    // CloudFormation's own names, as infra/aws writes them.
    const told = properties as FunctionProperties
    return {
      name: told.FunctionName,
      arn: String(made.fill({ 'Fn::GetAtt': [id, 'Arn'] })),
      folder: folderOf(outdir, told),
      handler: told.Handler,
      runtime: told.Runtime,
      memory: told.MemorySize,
      seconds: told.Timeout,
      environment: told.Environment?.Variables ?? {},
      statements: roles.get(told.Role) ?? [],
    }
  })
}

/** Beside the function photo lies a sharp for Lambda's machines; here it is this machine's. */
async function shipSharpOfHere({ folder }: Deployed) {
  await mkdir(join(folder, 'node_modules'))
  await symlink(join(root, 'node_modules/sharp'), join(folder, 'node_modules/sharp'))
}

type Chosen = { partition: Partition; env: Record<string, string> }

/** The templates of a partition written and filled in, its assembly's folders as they would be uploaded. */
async function assembled(folder: string, { partition, env }: Chosen) {
  const settings = settingsFor(partition, env)
  const outdir = join(folder, partition)
  const { stacks } = cloud({
    settings,
    built: join(folder, 'built'),
    outdir,
    hasSchemasChecked: false,
  }).app.synth()
  // What CDK calls any is the JSON of the templates.
  const templates = stacks.map(({ template }) => template as Template)
  const made = filledIn(templates, { partition, region: settings.region, account })
  const functions = deployedBy(made, outdir)
  const named = (name: LambdaName) => {
    const found = functions.find((one) => one.name === `${settings.name}-${name}`)
    if (!found) throw new Error(`no function ${name} in the templates`)
    return found
  }
  await shipSharpOfHere(named('photo'))
  return { made, functions, named, settings }
}

/** The functions built once, and deployed to the world and to China. */
export async function deploy(env: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'emulin-deployed-'))
  await buildFunctions(join(folder, 'built'))
  return {
    world: await assembled(folder, { partition: 'aws', env }),
    china: await assembled(folder, { partition: 'aws-cn', env }),
    forget: () => rm(folder, { recursive: true }),
  }
}
