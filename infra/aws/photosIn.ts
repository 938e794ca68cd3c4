import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, HttpMethods } from 'aws-cdk-lib/aws-s3'
import { arrived, shown } from '../../functions/photo/bucket'
import { sweptAfterDays } from '../../functions/photo/sweep'
import { acknowledge } from './acknowledge'
import { listIn, type Settings } from './settings'

const uploads = (origins: string[]) =>
  origins.length > 0
    ? {
        cors: [
          {
            allowedMethods: [HttpMethods.POST],
            allowedOrigins: origins,
            allowedHeaders: ['*'],
            maxAge: 3600,
          },
        ],
      }
    : {}

/**
 * Photos: nobody's to list, read by short-lived links alone. Old versions are not kept: what is taken out must be
 * gone. The keys of S3 itself encrypt: a link or an upload's form needs no right to a key then.
 */
export function photosIn(stack: Stack, { pageOrigins }: Settings) {
  const bucket = new Bucket(stack, 'Photos', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
    ...uploads(listIn(pageOrigins)),
    lifecycleRules: [
      { id: 'arrived', prefix: arrived, expiration: Duration.days(1) },
      // Whatever names it takes the tag off.
      { id: 'unnamed', prefix: shown, tagFilters: { kept: 'no' }, expiration: Duration.days(sweptAfterDays) },
      { id: 'unfinished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
  })
  acknowledge(bucket, 'AwsSolutions-S1')
  const plain = bucket.node.defaultChild
  // Told to the event bus: photosArrive.ts puts the function on it in another stack, and neither needs the other first.
  if (plain instanceof CfnBucket)
    plain.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } }
  return bucket
}
