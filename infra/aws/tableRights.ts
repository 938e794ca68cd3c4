import type { Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { awsHost } from '../../functions/awsHost'
import { reading, whole, writing, type Rights } from '../rights/rights'
import type { TableMade } from './tableIn'

const inPolicies = (actions: readonly string[]) => actions.map((action) => `dynamodb:${action}`)

const leading = (families: readonly string[]) => ({
  'ForAllValues:StringLike': {
    'dynamodb:LeadingKeys': families.map((family) => (whole.includes(family) ? family : `${family}#*`)),
  },
})

/** China's names end both ways, as the service that asks pleases. */
const serviceIn = ({ region }: Stack) => {
  const host = awsHost('dynamodb', region)
  return [...new Set([host.replace(/\.cn$/, ''), host])]
}

/** The table's own key opens for whoever comes by way of the table alone. */
const byTheTable = ({ key, table }: TableMade) =>
  new PolicyStatement({
    sid: 'Key',
    actions: ['kms:Decrypt', 'kms:DescribeKey'],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': serviceIn(table.stack) } },
  })

/** Rights to families of keys, as statements: each call must name keys of these alone. */
export function tableRights(made: TableMade, { reads, writes }: Rights) {
  const { tableArn } = made.table
  const indexes = made.indexes.map((index) => `${tableArn}/index/${index}`)
  const read = {
    sid: 'Read',
    actions: inPolicies(reading),
    resources: [tableArn, ...indexes],
    conditions: leading(reads),
  }
  const write = {
    sid: 'Write',
    actions: inPolicies(writing),
    resources: [tableArn],
    conditions: leading(writes),
  }
  return [
    ...(reads.length > 0 ? [new PolicyStatement(read), byTheTable(made)] : []),
    ...(writes.length > 0 ? [new PolicyStatement(write)] : []),
  ]
}
