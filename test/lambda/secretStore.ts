import { SignatureV4 } from '@smithy/signature-v4'
import { Sha256 } from '../support/sha256'
import type { Deployed } from './deployed'
import { Denied, keyIdIn, sessionOf, type Roles } from './roles'
import { serving, type Heard, type Said } from './serving'

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
const json = 'application/x-amz-json-1.1'

const refusal = (name: string, message: string): Said => ({
  status: 400,
  headers: { 'content-type': json },
  body: JSON.stringify({ __type: name, Message: message }),
})

const dateOf = (stamp = '') => new Date(stamp.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z'))

/** The SDK's own signer, with what a function's session is signed with. */
function signerOf(role: Deployed) {
  const session = sessionOf(role)
  const credentials = {
    accessKeyId: session.AWS_ACCESS_KEY_ID,
    secretAccessKey: session.AWS_SECRET_ACCESS_KEY,
    sessionToken: session.AWS_SESSION_TOKEN,
  }
  // Of what it may be given, texts and bytes are all that comes.
  const asked = { service: 'secretsmanager', region: session.AWS_REGION }
  return new SignatureV4({ ...asked, credentials, sha256: Sha256 as never })
}

/** What the signer would have written over the headers that are said to be signed. */
async function signatureFor({ headers, body }: Heard, role: Deployed) {
  const { host = '', 'x-amz-date': date } = headers
  const [hostname = '', port = ''] = host.split(':')
  const named = ['content-type', 'x-amz-target'].map((one) => [one, headers[one] ?? ''])
  const signed = await signerOf(role).sign(
    {
      ...{ method: 'POST', protocol: 'http:', hostname, port: +port, path: '/', query: {} },
      body: body.toString(),
      headers: { host, ...Object.fromEntries(named) },
    },
    { signingDate: dateOf(date), unsignableHeaders: new Set(['x-amz-content-sha256']) },
  )
  return signed.headers.authorization
}

type Around = { roles: Roles; secrets: Record<string, string> }

/** Secrets by their addresses, for whoever signs rightly and has a right to them. */
export async function secretStore({ roles, secrets }: Around) {
  function told(SecretId: string): Said {
    const [name = ''] = /[A-Z_]+$/.exec(SecretId) ?? []
    const SecretString = secrets[name]
    if (!SecretString) return refusal('ResourceNotFoundException', `no secret ${SecretId}`)
    const body = { ARN: SecretId, Name: name, SecretString, VersionStages: ['AWSCURRENT'] }
    return { status: 200, headers: { 'content-type': json }, body: JSON.stringify(body) }
  }

  async function answer(heard: Heard): Promise<Said> {
    const { authorization = '', 'x-amz-target': target = '' } = heard.headers
    const role = roles.behind(keyIdIn(authorization))
    if (target !== 'secretsmanager.GetSecretValue') return refusal('UnknownOperationException', target)
    if (authorization !== (await signatureFor(heard, role)))
      return refusal('InvalidSignatureException', 'The request signature does not match')
    // What the API documents.
    const { SecretId } = JSON.parse(heard.body.toString()) as { SecretId: string }
    roles.check(role, [{ action: 'secretsmanager:GetSecretValue', resource: SecretId }])
    return told(SecretId)
  }

  return serving((heard) =>
    answer(heard).catch((error: unknown) => {
      if (error instanceof Denied) return refusal('AccessDeniedException', error.message)
      throw error
    }),
  )
}
