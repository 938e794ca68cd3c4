import { Duration, type Stack } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { acknowledge } from './acknowledge'

/** What was given up: it says which records, not what was in them. Longest that there is, so that a holiday is no loss. */
export function deadLettersIn(stack: Stack, id: string) {
  const queue = new Queue(stack, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  })
  acknowledge(queue, 'AwsSolutions-SQS3')
  return queue
}
