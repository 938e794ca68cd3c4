import { lambdas, type LambdaName } from '../../infra/lambdas'
import { reading, rightsOf, whole, writing } from '../../infra/rights/rights'
import { allows } from './allows'
import type { Deployed } from './deployed'
import { tableArn } from './roles'

const never = ['Scan', 'BatchWriteItem', 'DeleteTable']

const all = (Object.keys(lambdas) as LambdaName[]).map(rightsOf)
const families = [...new Set(all.flatMap(({ reads, writes }) => [...reads, ...writes]))]
const keyIn = (family: string) => (whole.includes(family) ? family : `${family}#990100001`)

const each = (actions: readonly string[], these: string[]) =>
  actions.flatMap((action) => these.map((family) => `${action} ${family}`))

/** What the policies of a template let a function do with which family of keys. */
export function givenBy(deployed: Deployed, tableName: string) {
  const resource = tableArn(deployed, tableName)
  const isGiven = (line: string) => {
    const [action, family = ''] = line.split(' ')
    return allows(deployed.statements, {
      action: `dynamodb:${action}`,
      resource,
      leadingKeys: [keyIn(family)],
    })
  }
  return each([...reading, ...writing, ...never], families)
    .filter(isGiven)
    .sort()
}

/** What one machine lets it do: infra/rights/held.ts. */
export function heldOf(name: LambdaName) {
  const { reads, writes } = rightsOf(name)
  return [...each(reading, reads), ...each(writing, writes)].sort()
}
