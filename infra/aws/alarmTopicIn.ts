import type { Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Settings } from './settings'

/** Where alarms are told; who is to be woken besides subscribes to it. */
export function alarmTopicIn(stack: Stack, { name, alarmMail }: Settings) {
  const key = new Key(stack, 'AlarmKey', { description: `${name}: alarms`, enableKeyRotation: true })
  // AWS's own key does not let alarms in.
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'Alarms',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      // In the policy of a key, the key itself.
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  )
  const topic = new Topic(stack, 'Alarms', { topicName: `${name}-alarms`, masterKey: key, enforceSSL: true })
  if (alarmMail) topic.addSubscription(new EmailSubscription(alarmMail))
  return topic
}
