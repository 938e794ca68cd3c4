import { awsHost } from '../../../functions/awsHost'
import { signedHeaders } from '../../../functions/awsSignature'

export type Environment = Record<string, string | undefined>

export type Wanted = {
  service: string
  /** Where it answers, if not where AWS does. */
  endpoint: string | undefined
  /** secretsmanager.GetSecretValue */
  target: string
  json: string
  body: object
}

const mostMs = 3000
const tries = 3

const signerIn = ({
  AWS_REGION,
  AWS_ACCESS_KEY_ID,
  AWS_SECRET_ACCESS_KEY,
  AWS_SESSION_TOKEN,
}: Environment) => ({
  region: AWS_REGION ?? '',
  keyId: AWS_ACCESS_KEY_ID ?? '',
  secret: AWS_SECRET_ACCESS_KEY ?? '',
  ...(AWS_SESSION_TOKEN && { session: AWS_SESSION_TOKEN }),
})

async function askOnce({ service, endpoint, target, json, body: asked }: Wanted, env: Environment) {
  const signer = signerIn(env)
  const url = new URL(endpoint ?? `https://${awsHost(service, signer.region)}`)
  const body = JSON.stringify(asked)
  const named = { 'content-type': `application/x-amz-json-${json}`, 'x-amz-target': target }
  const headers = signedHeaders({ service, url, headers: named, body, at: Date.now() }, signer)
  const answer = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(mostMs) })
  const said = (await answer.json()) as { __type?: string }
  if (!answer.ok) throw new Error(said.__type ?? `status ${answer.status}`)
  return said
}

/**
 * One question to a service of AWS before a function opens. Signed by hand, for the SDK's client would be a third of a
 * bundle; AWS's own extension for secrets is not there in all of China.
 */
export async function askAws(wanted: Wanted, env: Environment): Promise<object> {
  let broke: unknown
  for (let tried = 0; tried < tries; tried += 1) {
    try {
      return await askOnce(wanted, env)
    } catch (error) {
      broke = error
    }
  }
  throw broke
}
