import { Duration } from 'aws-cdk-lib'
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { EventInvokeConfig, type IFunction } from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { arrived } from '../../functions/photo/bucket'

type Hears = { photo: IFunction; deadLetters: IQueue }

/**
 * Hands what arrived in the bucket to the function `photo`, in the form in which S3 itself tells of it. The bucket may
 * be there long before the function.
 */
export function photosArrive(
  scope: Construct,
  bucket: Pick<IBucket, 'bucketName'>,
  { photo, deadLetters }: Hears,
) {
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
  // Handed over is not done: what the function itself fails at three times is given up as well.
  new EventInvokeConfig(scope, 'PhotoGivenUp', {
    function: photo,
    onFailure: new SqsDestination(deadLetters),
    retryAttempts: 2,
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
