import { allows, type Wish } from './allows'
import type { Deployed } from './deployed'

/** Of a function's session: AWS draws them anew for each, here the key says whose it is. */
export const sessionOf = ({ arn }: Pick<Deployed, 'arn'>) => ({
  AWS_REGION: arn.split(':')[3] ?? '',
  AWS_ACCESS_KEY_ID: `ASIA.${arn}`,
  AWS_SECRET_ACCESS_KEY: `secret of ${arn}`,
  AWS_SESSION_TOKEN: `session of ${arn}`,
})

/** Of the table, as the policies of this function's cloud name it. */
export function tableArn({ arn }: Deployed, tableName: string) {
  const [, partition, , region, account] = arn.split(':')
  return `arn:${partition}:dynamodb:${region}:${account}:table/${tableName}`
}

/** What is refused, for whoever reads it in a log. */
export class Denied extends Error {
  constructor(
    readonly who: string,
    readonly wish: Wish,
  ) {
    const keys = wish.leadingKeys ? ` (${wish.leadingKeys.join()})` : ''
    super(`${who} is not authorized to perform: ${wish.action} on resource: ${wish.resource}${keys}`)
  }
}

export type Roles = ReturnType<typeof rolesOf>

/** Who asks, by the key that the request is signed with, and what the role's policy says to it. */
export const rolesOf = (functions: Deployed[]) => ({
  behind(keyId: string) {
    const found = functions.find((one) => sessionOf(one).AWS_ACCESS_KEY_ID === keyId)
    if (!found) throw new Error(`UnrecognizedClientException: ${keyId}`)
    return found
  },
  check({ name, statements }: Deployed, wishes: Wish[]) {
    const beyond = wishes.find((wish) => !allows(statements, wish))
    if (beyond) throw new Denied(name, beyond)
  },
})

/** AWS4-HMAC-SHA256 Credential=KEY/20260302/…: of the header, or of an address or a form that carries it. */
export const keyIdIn = (credential: string) => /(?:Credential=)?([^/,\s]+)\//.exec(credential)?.[1] ?? ''
