import { Validations } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** What cdk-nag asks for and is not so here, each with its reason. */
const reasons = {
  'AwsSolutions-APIG4':
    'Tokens are our own and are read by the function itself, on one machine as in the cloud: each operation of the contract says who may call it.',
  'AwsSolutions-IAM5[Resource::*]':
    'dynamodb:ListStreams, which readers of a stream need, is granted on everything or not at all.',
  'AwsSolutions-L1':
    'The runtime is a setting: nodejs22.x is what the bundles are built for, and newer ones come to China later.',
  'AwsSolutions-S1':
    'A log of the bucket would hold addresses and links of whoever looks at a photo; who may is asked by the API, which has its own log.',
  'AwsSolutions-SMG4':
    'A new seal forgets who everybody is, a new token secret signs everybody out, and WeChat’s comes from WeChat: changed by hand, for a reason.',
  'AwsSolutions-SQS3': 'These queues are themselves where the stream’s dead letters go.',
} as const

/** A right to all objects under a prefix of a bucket. */
export const acknowledgeObjects = (construct: IConstruct, under: string) =>
  Validations.of(construct).acknowledge({
    id: `AwsSolutions::AwsSolutions-IAM5[Resource::${under}*]`,
    reason: 'Photos have no names before they are sent: a right to them is to a prefix of their bucket.',
  })

export type Acknowledged = keyof typeof reasons

export const acknowledge = (construct: IConstruct, rule: Acknowledged) =>
  Validations.of(construct).acknowledge({ id: `AwsSolutions::${rule}`, reason: reasons[rule] })
