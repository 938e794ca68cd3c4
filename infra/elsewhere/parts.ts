import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import type { PhotoFiles } from '../../functions/photo/files'
import { bucketStore } from '../../functions/photo/bucketStore'
import { placeInBucket } from '../../functions/photo/placeInBucket'
import { wechatMessages } from '../../functions/notice/wechatMessages'
import { realOutside } from '../../functions/realDeps'
import { setupDepsOver } from '../../functions/setup/deps'
import { photosOnDisk } from '../local/photosOnDisk'
import type { Settings } from './settings'

/** Where there is a bucket nothing is sent here: no form of ours leads to it. */
const nowhere: PhotoFiles = {
  keep: async () => {
    throw new Error('photos are kept in the bucket')
  },
  read: async () => undefined,
}

/** Everything that the functions are given, over the table and the store of photos that the settings name. */
export function partsOf({ endpoint, bucket, photoFolder }: Settings) {
  const given = endpoint ? { endpoint } : {}
  const outside = realOutside()
  const deps = setupDepsOver({
    ...outside,
    ...(bucket && { photoPlace: placeInBucket(bucket, outside.now) }),
    photoFiles: bucket || !photoFolder ? nowhere : photosOnDisk(photoFolder),
  })
  const server = {
    base: process.env.WECHAT_BASE ?? 'https://api.weixin.qq.com',
    appId: outside.settings.appId,
    secret: process.env.WECHAT_SECRET ?? '',
  }
  return {
    client: new DynamoDBClient(given),
    streams: new DynamoDBStreamsClient(given),
    deps: {
      ...deps,
      messages: wechatMessages(server, outside.now),
      bucket: bucket && bucketStore(bucket),
    },
  }
}

export type Parts = ReturnType<typeof partsOf>
