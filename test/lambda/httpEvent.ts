import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import documented from './events/httpApi.json'

export type Asked = {
  method: string
  /** With its query, as it stands in the address. */
  path: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** The way in that a request was let through, and what it says of the path. */
export type Entered = { routeKey: string; pathParameters?: Record<string, string>; domainName: string }

/**
 * Which bodies the HTTP API hands on as they are; the documents name none. Every other one comes as base64, one without
 * a type too, as was tried out on AWS: https://github.com/ministackorg/ministack/pull/766
 */
const isText = (type = '') => /^(text\/|application\/(json|javascript|xml)\b)/.test(type)

function bodyOf({ headers = {}, body }: Asked) {
  if (body === undefined) return { isBase64Encoded: false }
  if (isText(headers['content-type'])) return { body: String(body), isBase64Encoded: false }
  return { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }
}

/** Given twice, they stand beside each other with a comma between. */
function queryOf(rawQueryString: string) {
  const query = new URLSearchParams(rawQueryString)
  const names = [...new Set(query.keys())]
  if (names.length === 0) return {}
  const combined = names.map((name) => [name, query.getAll(name).join()])
  return { queryStringParameters: Object.fromEntries(combined) as Record<string, string> }
}

/**
 * A request as the HTTP API hands it to a function, payload format 2.0:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 * Names of headers in small letters, cookies apart, the query as it came, and the path without its escapes
 * (https://github.com/aws/aws-lambda-dotnet/pull/1901). What a request has not is not there.
 */
export function httpEvent(
  asked: Asked,
  { routeKey, pathParameters, domainName }: Entered,
): APIGatewayProxyEventV2 {
  const [path = '', rawQueryString = ''] = asked.path.split('?')
  const rawPath = decodeURIComponent(path)
  const { cookie, ...headers } = asked.headers ?? {}
  const { requestContext } = documented
  const now = Date.now()
  return {
    version: documented.version,
    routeKey,
    rawPath,
    rawQueryString,
    ...(cookie && { cookies: cookie.split('; ') }),
    headers: { host: domainName, 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'https', ...headers },
    ...queryOf(rawQueryString),
    requestContext: {
      ...requestContext,
      domainName,
      http: { ...requestContext.http, method: asked.method, path: rawPath },
      routeKey,
      timeEpoch: now,
    },
    ...(pathParameters && { pathParameters }),
    ...bodyOf(asked),
  }
}
