import { RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { CfnApi, CfnIntegration, CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { CfnPermission } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { lambdas, type LambdaName } from '../lambdas'
import { acknowledge } from './acknowledge'
import { hasUrls, type Functions } from './functionsIn'
import { fileRoute, routes } from './routes'
import { listIn, type Settings } from './settings'

const headers = ['authorization', 'content-type', 'idempotency-key', 'range']

const corsOf = (origins: string[]) =>
  origins.length > 0
    ? {
        corsConfiguration: {
          allowOrigins: origins,
          allowMethods: ['GET', 'POST', 'PUT'],
          allowHeaders: headers,
          exposeHeaders: ['content-range', 'content-disposition'],
          maxAge: 3600,
        },
      }
    : {}

/**
 * Which door was used and how it went. Not the path, in which orders and persons are named, not the query, in which links
 * are signed, and not who asked; the caller's address only where the law wants it.
 */
const logged = (settings: Settings) => {
  const names = ['requestId', 'requestTime', 'routeKey', 'status', 'responseLength', 'responseLatency']
  const more = ['integrationStatus', 'integrationLatency', 'integrationErrorMessage', 'error.responseType']
  const address = settings.keepsAddresses === 'yes' ? ['identity.sourceIp'] : []
  const all = [...names, ...more, ...address]
  return JSON.stringify(Object.fromEntries(all.map((name) => [name, `$context.${name}`])))
}

const stageName = '$default'
const few = { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 }
/** Signing in asks WeChat, which counts: nobody's guesses use up everybody's. A computer's code is written for anybody who asks. */
const fewer = { 'POST /v1/sessions': few, 'POST /v1/computers': few }

type Door = { api: CfnApi; functions: Functions }

/** One integration and one permission for each function; a permission for each route would be more than a function holds. */
function integrationIn(stack: Stack, name: LambdaName, { api, functions }: Door) {
  const { functionArn } = functions[name].made
  const { partition, region, account } = stack
  new CfnPermission(stack, `${name}Asked`, {
    action: 'lambda:InvokeFunction',
    functionName: functionArn,
    principal: 'apigateway.amazonaws.com',
    sourceArn: `arn:${partition}:execute-api:${region}:${account}:${api.ref}/*/*`,
  })
  return new CfnIntegration(stack, `${name}Integration`, {
    apiId: api.ref,
    integrationType: 'AWS_PROXY',
    integrationUri: functionArn,
    payloadFormatVersion: '2.0',
    // A little later than the function itself, so that its own end is what the log tells of; 30 s is the most there is.
    timeoutInMillis: Math.min(lambdas[name].seconds + 1, 30) * 1000,
  })
}

const idOf = (key: string) =>
  `Route ${key}`.replace(/[^A-Za-z0-9]+(.)?/g, (_, next = '') => String(next).toUpperCase())

/** The HTTP API: a route for each operation, nothing else. */
export function apiIn(stack: Stack, functions: Functions, settings: Settings) {
  const api = new CfnApi(stack, 'Api', {
    name: settings.name,
    protocolType: 'HTTP',
    // With a domain of its own nobody comes round it.
    disableExecuteApiEndpoint: settings.domain !== '',
    ...corsOf(listIn(settings.pageOrigins)),
  })
  const all = hasUrls(settings) ? routes : [...routes, fileRoute]
  const names = [...new Set(all.map(({ to }) => to))]
  const integrations = new Map(names.map((name) => [name, integrationIn(stack, name, { api, functions })]))
  const made = all.map(
    ({ key, to }) =>
      new CfnRoute(stack, idOf(key), {
        apiId: api.ref,
        routeKey: key,
        target: `integrations/${integrations.get(to)?.ref}`,
      }),
  )
  made.forEach((route) => acknowledge(route, 'AwsSolutions-APIG4'))
  const log = new LogGroup(stack, 'AccessLog', {
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  const stage = new CfnStage(stack, 'Stage', {
    apiId: api.ref,
    stageName,
    autoDeploy: true,
    accessLogSettings: { destinationArn: log.logGroupArn, format: logged(settings) },
    defaultRouteSettings: { throttlingRateLimit: +settings.rate, throttlingBurstLimit: +settings.burst },
    routeSettings: fewer,
  })
  // Its settings name routes, which must be there before.
  made.filter(({ routeKey }) => routeKey in fewer).forEach((route) => stage.addResourceDependency(route))
  return { api, stage, url: `https://${api.ref}.execute-api.${stack.region}.${stack.urlSuffix}` }
}

export type ApiMade = ReturnType<typeof apiIn>
