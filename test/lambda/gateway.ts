import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Deployment } from './deployed'
import { httpEvent, type Asked } from './httpEvent'
import type { Answered } from './instance'

export type Told = { status: number; headers: Record<string, string>; bytes: Buffer }

type Invoke = (arn: string, event: unknown) => Promise<Answered>
type Route = { routeKey: string; method: string; parts: string[]; arn: string }
type Integration = { IntegrationUri: string; PayloadFormatVersion: string }

/** Ways in and the functions behind them, as the templates name them. */
function routesOf({ made }: Deployment): Route[] {
  const integrations = new Map(
    made.all('AWS::ApiGatewayV2::Integration').map(({ id, properties }) => [
      String(made.fill({ Ref: id })),
      // CloudFormation's own names.
      properties as Integration,
    ]),
  )
  return made.all('AWS::ApiGatewayV2::Route').map(({ properties }) => {
    const { RouteKey, Target } = properties as { RouteKey: string; Target: string }
    const behind = integrations.get(Target.replace('integrations/', ''))
    if (behind?.PayloadFormatVersion !== '2.0') throw new Error(`nothing in format 2.0 behind ${RouteKey}`)
    const [method = '', path = ''] = RouteKey.split(' ')
    return { routeKey: RouteKey, method, parts: path.split('/'), arn: behind.IntegrationUri }
  })
}

const isOpen = (part: string) => part.startsWith('{')
const openIn = ({ parts }: Route) => parts.filter(isOpen).length

/** The most plainly named one wins. */
function routeFor(routes: Route[], { method, path }: Asked) {
  const [plain = ''] = path.split('?')
  const asked = plain.split('/')
  const fits = (route: Route) =>
    route.method === method &&
    route.parts.length === asked.length &&
    route.parts.every((part, at) => isOpen(part) || part === asked[at])
  const [route] = routes.filter(fits).sort((one, other) => openIn(one) - openIn(other))
  if (!route) return undefined
  const open = route.parts.flatMap((part, at) =>
    isOpen(part) ? [[part.slice(1, -1), decodeURIComponent(asked[at] ?? '')]] : [],
  )
  return { route, pathParameters: Object.fromEntries(open) as Record<string, string> }
}

/** A function's answer as the HTTP API hands it on. */
function toldBy(answered: Answered): Told {
  if (!('json' in answered)) throw new Error('the HTTP API takes no stream')
  // What the handlers of hono make.
  const result = answered.json as APIGatewayProxyStructuredResultV2
  const { statusCode = 200, headers = {}, body = '', isBase64Encoded } = result
  return {
    status: statusCode,
    headers: headers as Record<string, string>,
    bytes: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  }
}

const notFound: Told = { status: 404, headers: {}, bytes: Buffer.from('{"message":"Not Found"}') }

/** The HTTP API of the templates: what has no route reaches nobody. */
export function gateway(deployment: Deployment, invoke: Invoke) {
  const routes = routesOf(deployment)
  const domainName = `api.execute-api.${deployment.settings.region}.amazonaws.com`
  return async (asked: Asked): Promise<Told> => {
    const found = routeFor(routes, asked)
    if (!found) return notFound
    const { route, pathParameters } = found
    const hasAny = Object.keys(pathParameters).length > 0
    const entered = { routeKey: route.routeKey, domainName, ...(hasAny && { pathParameters }) }
    return toldBy(await invoke(route.arn, httpEvent(asked, entered)))
  }
}

const delimiter = Buffer.alloc(8)

/** What stands before the bytes of a streamed answer: https://docs.aws.amazon.com/lambda/latest/dg/config-rs-write-functions.html */
function streamedBy(answered: Answered): Told {
  if (!('bytes' in answered)) throw new Error('nothing was streamed')
  const { bytes, contentType } = answered
  const end = bytes.indexOf(delimiter)
  if (contentType !== 'application/vnd.awslambda.http-integration-response' || end < 0)
    throw new Error('no head stands before the stream')
  const { statusCode, headers } = JSON.parse(bytes.subarray(0, end).toString()) as {
    statusCode: number
    headers: Record<string, string>
  }
  return { status: statusCode, headers, bytes: bytes.subarray(end + delimiter.length) }
}

type Address = { TargetFunctionArn: string; InvokeMode: string; AuthType: string }

/** Addresses that functions have of their own, where they have: https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html */
export function functionUrls({ made }: Deployment, invoke: Invoke) {
  const addresses = made.all('AWS::Lambda::Url').map(({ id, properties }) => ({
    domainName: new URL(String(made.fill({ 'Fn::GetAtt': [id, 'FunctionUrl'] }))).host,
    // CloudFormation's own names.
    ...(properties as Address),
  }))
  return async (url: URL, headers: Record<string, string> = {}): Promise<Told> => {
    const address = addresses.find(({ domainName }) => domainName === url.host)
    if (!address) throw new Error(`no function lives at ${url.host}`)
    const asked = { method: 'GET', path: url.pathname + url.search, headers }
    const entered = { routeKey: '$default', domainName: address.domainName }
    const answered = await invoke(address.TargetFunctionArn, httpEvent(asked, entered))
    return address.InvokeMode === 'RESPONSE_STREAM' ? streamedBy(answered) : toldBy(answered)
  }
}
