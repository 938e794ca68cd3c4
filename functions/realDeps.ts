import { randomInt } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { depsOver, type ApiDeps } from './deps'
import { wechatLogin } from './session/wechat'

const setting = (name: string) => {
  const value = process.env[name]
  // Better not to start than to answer wrongly.
  if (!value) throw new Error(`the setting ${name} is missing`)
  return value
}

/** The real outside, from the settings of the function's environment; one client for each process. */
export function realDeps(): ApiDeps {
  const appId = setting('WECHAT_APPID')
  const endpoint = process.env.DYNAMODB_ENDPOINT
  const client = new DynamoDBClient(endpoint ? { endpoint } : {})
  return depsOver({
    now: Date.now,
    randomDigit: () => randomInt(32),
    db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    tableName: setting('TABLE_NAME'),
    secrets: { token: setting('TOKEN_SECRET'), seal: setting('SEAL_SECRET') },
    wechat: wechatLogin({
      base: process.env.WECHAT_BASE ?? 'https://api.weixin.qq.com',
      appId,
      secret: setting('WECHAT_SECRET'),
    }),
    settings: { demo: process.env.DEMO === 'yes', defaultStreet: setting('DEFAULT_STREET'), appId },
    log: (line) => console.error(JSON.stringify(line)),
  })
}
