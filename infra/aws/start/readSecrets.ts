import { askAws, type Environment, type Wanted } from './askAws'

const named = /^(.+)_ARN$/

async function read(name: string, arn: string, env: Environment): Promise<string> {
  const wanted: Wanted = {
    ...{ service: 'secretsmanager', endpoint: env.AWS_ENDPOINT_URL_SECRETS_MANAGER },
    ...{ target: 'secretsmanager.GetSecretValue', json: '1.1', body: { SecretId: arn } },
  }
  try {
    // What the API documents.
    const { SecretString } = (await askAws(wanted, env)) as { SecretString?: string }
    if (SecretString) return SecretString
    throw new Error('it is empty')
  } catch (error) {
    throw new Error(`the secret ${name} cannot be read: ${String(error)}`, { cause: error })
  }
}

/** What stands in the settings as NAME_ARN lies in the cloud's store of secrets: read from there as NAME, all at once. */
export async function readSecrets(env: Environment): Promise<Record<string, string>> {
  const wanted = Object.entries(env).flatMap(([name, arn = '']) => {
    const secret = named.exec(name)?.[1]
    return secret ? [[secret, arn] as const] : []
  })
  const all = wanted.map(async ([name, arn]) => [name, await read(name, arn, env)] as const)
  return Object.fromEntries(await Promise.all(all))
}
