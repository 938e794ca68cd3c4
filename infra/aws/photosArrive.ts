import { Duration } from 'aws-cdk-lib'
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { arrived } from './photosIn'

type Hears = { photo: IFunction; deadLetters: IQueue }

/**
 * Hands what arrived in the bucket to the function `photo`, in the form in which S3 itself tells of it. The bucket may
 * be there long before the function.
 */
export function photosArrive(scope: Construct, bucket: IBucket, { photo, deadLetters }: Hears) {
  const told = RuleTargetInput.fromObject({
    Records: [
      {
        eventSource: 'aws:s3',
        eventName: 'ObjectCreated:Post',
        s3: {
          bucket: { name: EventField.fromPath('$.detail.bucket.name') },
          object: {
            key: EventField.fromPath('$.detail.object.key'),
            size: EventField.fromPath('$.detail.object.size'),
          },
        },
      },
    ],
  })
  return new Rule(scope, 'PhotosArrive', {
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix: arrived }] } },
    },
    targets: [
      new LambdaFunction(photo, {
        event: told,
        deadLetterQueue: deadLetters,
        retryAttempts: 24,
        maxEventAge: Duration.hours(12),
      }),
    ],
  })
}
