import { randomInt } from 'node:crypto'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Outside } from '../../functions/deps'
import { wechatLogin } from '../../functions/session/wechat'
import { demoSetupCode } from '../setup/demoSetupCode'
import { demoTemplates } from './wechat/demoTemplates'
import { demoStreet } from '../demo/street'
import type { DataFolder } from './dataFolder'
import { logLine } from './logLine'
import { photosOnDisk } from './photosOnDisk'
import { secretsIn } from './secrets'

type Parts = {
  client: DynamoDBClient
  tableName: string
  data: Pick<DataFolder, 'at'>
  wechat: { base: string; secret: string }
  /** Left out: this machine's clock. */
  now?: (() => number) | undefined
}

/** The mini program of the demo, as the stand-in for WeChat knows it. */
export const appId = 'wx0e5a1b2c3d4e5f60'

/** What the functions are given on one machine. */
export const outside = ({ client, tableName, data, wechat, now = Date.now }: Parts) =>
  ({
    now,
    randomDigit: () => randomInt(32),
    db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    tableName,
    secrets: secretsIn(data.at('secrets.json')),
    wechat: wechatLogin({ ...wechat, appId }),
    photoFiles: photosOnDisk(data.at('photos')),
    settings: {
      demo: true,
      defaultStreet: demoStreet.id,
      appId,
      setupCode: demoSetupCode,
      templates: demoTemplates,
    },
    log: (line) => console.error(logLine(line)),
  }) satisfies Outside
