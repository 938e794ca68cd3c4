import { createHash } from 'node:crypto'
import { signatureOf, stampOf } from '../../../functions/awsSignature'

type Environment = Record<string, string | undefined>

const named = /^(.+)_ARN$/
const service = 'secretsmanager'
const mostMs = 3000
const tries = 3

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** AWS's signature, version 4, over exactly these headers. */
function signed(headers: Record<string, string>, body: string, { date, region, env }: Signing) {
  const names = Object.keys(headers).sort()
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('')
  const request = ['POST', '/', '', lines, names.join(';'), sha256(body)].join('\n')
  const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`
  const secret = env.AWS_SECRET_ACCESS_KEY ?? ''
  const mark = signatureOf(['AWS4-HMAC-SHA256', date, scope, sha256(request)].join('\n'), scope, { secret })
  const credential = `${env.AWS_ACCESS_KEY_ID}/${scope}`
  return `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${mark}`
}

type Signing = { date: string; region: string; env: Environment }

const endpointIn = (region: string) =>
  `https://${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`

async function ask(arn: string, env: Environment) {
  const region = env.AWS_REGION ?? ''
  const url = new URL(env.AWS_ENDPOINT_URL_SECRETS_MANAGER ?? endpointIn(region))
  const body = JSON.stringify({ SecretId: arn })
  const date = stampOf(Date.now())
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    host: url.host,
    'x-amz-date': date,
    'x-amz-target': `${service}.GetSecretValue`,
    ...(env.AWS_SESSION_TOKEN && { 'x-amz-security-token': env.AWS_SESSION_TOKEN }),
  }
  const authorization = signed(headers, body, { date, region, env })
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, authorization },
    body,
    signal: AbortSignal.timeout(mostMs),
  })
  const said = (await answer.json()) as { SecretString?: string; __type?: string }
  if (!said.SecretString) throw new Error(said.__type ?? `status ${answer.status}`)
  return said.SecretString
}

async function patiently(name: string, arn: string, env: Environment): Promise<string> {
  let broke: unknown
  for (let tried = 0; tried < tries; tried += 1) {
    try {
      return await ask(arn, env)
    } catch (error) {
      broke = error
    }
  }
  throw new Error(`the secret ${name} cannot be read: ${String(broke)}`)
}

/**
 * What stands in the settings as NAME_ARN lies in the cloud's store of secrets: read from there as NAME, all at once.
 * Signed by hand, for the SDK's client would be a third of a bundle; AWS's own extension is not there in all of China.
 */
export async function readSecrets(env: Environment): Promise<Record<string, string>> {
  const wanted = Object.entries(env).flatMap(([name, arn = '']) => {
    const secret = named.exec(name)?.[1]
    return secret ? [[secret, arn] as const] : []
  })
  const read = wanted.map(async ([name, arn]) => [name, await patiently(name, arn, env)] as const)
  return Object.fromEntries(await Promise.all(read))
}
