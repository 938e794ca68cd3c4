import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { wechatMessages } from '../../functions/notice/wechatMessages'
import { realOutside } from '../../functions/realDeps'
import { setupDepsOver } from '../../functions/setup/deps'
import { photoParts } from './photoParts'
import type { Settings } from './settings'

/** Everything that the functions are given, over the table and the store of photos that the settings name. */
export function partsOf(settings: Settings) {
  const { endpoint } = settings
  const given = endpoint ? { endpoint } : {}
  const outside = realOutside()
  const { place, keeping } = photoParts(settings, outside.now)
  const deps = setupDepsOver({
    ...outside,
    ...place,
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
      ...keeping,
    },
  }
}

export type Parts = ReturnType<typeof partsOf>
