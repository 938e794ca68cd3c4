import { join } from 'node:path'
import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Code, Function, LoggingFormat, Runtime, RuntimeFamily } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { lambdas, type LambdaName } from '../lambdas'
import { acknowledge } from './acknowledge'
import type { SecretName, Secrets } from './secretsIn'
import type { Settings } from './settings'

export type FunctionParts = {
  settings: Settings
  /** Where the folders lie that `npm run build:functions` makes. */
  built: string
  environment: Record<string, string>
  secrets: Partial<Secrets>
  statements: PolicyStatement[]
  /** Instead of the usual one. */
  exported?: string
  /** At most so many at once. */
  atOnce?: number
}

const secretsOf = (secrets: Partial<Secrets>) =>
  Object.entries(secrets).map(([name, secret]) => ({ name: name as SecretName, arn: secret.secretArn }))

const mayReadSecrets = (arns: string[]) =>
  arns.length > 0
    ? [new PolicyStatement({ sid: 'Secrets', actions: ['secretsmanager:GetSecretValue'], resources: arns })]
    : []

/** The name by which alarms know it without waiting for it. */
export const nameOf = (settings: Settings, name: LambdaName) => `${settings.name}-${name}`

function logsIn(stack: Stack, name: LambdaName) {
  // What the functions write names no person and no words. The law asks for six months of network logs 网络日志, which
  // are 184 days at times, and AWS knows 180 or a year.
  const retention = RetentionDays.ONE_YEAR
  return new LogGroup(stack, `${name}Logs`, { retention, removalPolicy: RemovalPolicy.RETAIN })
}

function roleIn(stack: Stack, name: LambdaName, statements: PolicyStatement[]) {
  const rights = new PolicyDocument({ statements })
  const assumedBy = new ServicePrincipal('lambda.amazonaws.com')
  const role = new Role(stack, `${name}Role`, { assumedBy, inlinePolicies: { rights } })
  // What it may do stands above, and nothing is added in passing.
  return role.withoutPolicyUpdates()
}

/** One of infra/lambdas.ts, with a role and a log of its own. */
export function functionIn(stack: Stack, name: LambdaName, parts: FunctionParts) {
  const { settings, built, environment, secrets, statements, exported = 'handler', atOnce } = parts
  const { memory, seconds } = lambdas[name]
  const logGroup = logsIn(stack, name)
  const mayLog = new PolicyStatement({
    sid: 'Log',
    effect: Effect.ALLOW,
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [logGroup.logGroupArn],
  })
  const named = secretsOf(secrets)
  const made = new Function(stack, name, {
    functionName: nameOf(settings, name),
    runtime: new Runtime(settings.runtime, RuntimeFamily.NODEJS),
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(join(built, name)),
    handler: `start.${exported}`,
    memorySize: memory,
    timeout: Duration.seconds(seconds),
    role: roleIn(stack, name, [mayLog, ...mayReadSecrets(named.map(({ arn }) => arn)), ...statements]),
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    environment: {
      ...environment,
      ...Object.fromEntries(named.map(({ name: of, arn }) => [`${of}_ARN`, arn])),
    },
    ...(atOnce && { reservedConcurrentExecutions: atOnce }),
  })
  acknowledge(made, 'AwsSolutions-L1')
  return { made, logGroup }
}

export type FunctionMade = ReturnType<typeof functionIn>
