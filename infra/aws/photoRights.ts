import type { Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { arrived, shown } from '../../functions/photo/bucket'
import type { LambdaName } from '../lambdas'
import { linking } from '../rights/linking'
import { acknowledgeObjects } from './acknowledge'

export type PhotoRights = Partial<Record<LambdaName, PolicyStatement[]>>

/** What each function may do in the bucket, by name: nobody takes away what is shown, and one alone asks what is there. */
export function photoRights(bucketArn: string): PhotoRights {
  const may = (sid: string, under: string, actions: string[]) =>
    new PolicyStatement({ sid, actions, resources: [`${bucketArn}/${under}*`] })
  const links: PhotoRights = Object.fromEntries(
    linking.map((name) => [name, [may('SeePhotos', shown, ['s3:GetObject'])]]),
  )
  return {
    ...links,
    // Its forms let phones put what they send.
    api: [...(links.api ?? []), may('SendPhotos', arrived, ['s3:PutObject'])],
    photo: [
      may('TakePhotos', arrived, ['s3:GetObject', 's3:DeleteObject']),
      may('ShowPhotos', shown, ['s3:PutObject', 's3:PutObjectTagging']),
    ],
    gather: [
      may('KeepPhotos', shown, ['s3:PutObjectTagging']),
      // What was swept up is told from what one has no right to.
      new PolicyStatement({
        sid: 'FindPhotos',
        actions: ['s3:ListBucket'],
        resources: [bucketArn],
        conditions: { StringLike: { 's3:prefix': `${shown}*` } },
      }),
    ],
  }
}

export function acknowledgePhotos(stack: Stack, rights: PhotoRights, bucketExport: string) {
  for (const name of Object.keys(rights))
    for (const under of [arrived, shown])
      acknowledgeObjects(stack.node.findChild(`${name}Role`), `${bucketExport}/${under}`)
}
