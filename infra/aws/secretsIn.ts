import { RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { acknowledge } from './acknowledge'
import type { Settings } from './settings'

const about = {
  TOKEN_SECRET: 'signs the tokens of those who are signed in; a new one signs all of them out',
  SEAL_SECRET: 'the keyed hashes that people are found by: lost or changed, nobody is recognised again',
  SETUP_CODE: 'the platform’s operator sets up streets with it',
  WECHAT_SECRET: 'the mini program’s AppSecret, from WeChat’s console',
}

export type SecretName = keyof typeof about
export type Secrets = Record<SecretName, Secret>

/**
 * Drawn by the store itself: none of them stands in a template. WeChat's own is put in its place by hand after the first
 * deployment; WeChat refuses the drawn one.
 */
export function secretsIn(stack: Stack, { name }: Settings): Secrets {
  const secret = (of: SecretName) => {
    const made = new Secret(stack, of, {
      secretName: `${name}/${of}`,
      description: about[of],
      removalPolicy: RemovalPolicy.RETAIN,
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    })
    acknowledge(made, 'AwsSolutions-SMG4')
    return made
  }
  return {
    TOKEN_SECRET: secret('TOKEN_SECRET'),
    SEAL_SECRET: secret('SEAL_SECRET'),
    SETUP_CODE: secret('SETUP_CODE'),
    WECHAT_SECRET: secret('WECHAT_SECRET'),
  }
}
