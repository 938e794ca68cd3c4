import { existsSync } from 'node:fs'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { bucketIn, type Bucket } from '../../functions/photo/bucket'
import { bucketStore } from '../../functions/photo/bucketStore'
import { realStreamDeps, streamDepsOver } from '../../functions/stream/deps'
import type { RedrivingDeps } from '../../functions/stream/redrive'
import { CannotStart } from '../local/CannotStart'
import type { Closing } from '../local/closing'
import { openDataFolder } from '../local/dataFolder'
import { openEngine } from '../local/openEngine'
import { outside } from '../local/outside'
import { tableName } from '../local/stack'

const noData = (folder: string) =>
  new CannotStart(
    `${folder} 里没有数据。这里读的是存下来的数据：npm start 用过一次、停下以后才有。` +
      `用 --memory 开的，数据只在内存里，停下就没了，读不到；数据在别的文件夹，写上 --data 文件夹。`,
    `There is no data in ${folder}: it is kept by npm start without --memory; --data names another folder.`,
  )

/** The engine over the data of this machine, which must stand still meanwhile. */
export async function openFolder(folder: string, closing: Closing) {
  if (!existsSync(`${folder}/table.db`)) throw noData(folder)
  const data = await openDataFolder({ data: folder, memory: false, fresh: false })
  closing.add(data.close)
  const engine = await openEngine(data.at('table.db'))
  closing.add(engine.stop)
  if (engine.process) data.engineIs(engine.process)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ endpoint: engine.endpoint, region: 'local', credentials })
  closing.add(() => client.destroy())
  return { client, data }
}

/** The bucket, signed for as the SDK signs for the table: by keys, a profile or the role of a machine, whichever there is. */
async function bucketFor({ config }: DynamoDBDocumentClient): Promise<Bucket> {
  const [region, { accessKeyId, secretAccessKey, sessionToken }] = await Promise.all([
    config.region(),
    config.credentials(),
  ])
  const signing = {
    ...{ AWS_REGION: region, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
    AWS_SESSION_TOKEN: sessionToken,
  }
  const bucket = bucketIn({ ...process.env, ...signing })
  if (!bucket) throw new Error('the setting PHOTO_BUCKET is missing')
  return bucket
}

function openInCloud(): RedrivingDeps {
  const deps = realStreamDeps()
  const isBucketNamed = Boolean(process.env['PHOTO_BUCKET'])
  return { ...deps, keeper: isBucketNamed ? bucketStore(() => bucketFor(deps.table.raw.db)) : undefined }
}

/** The table that the function works on, by its own settings; else that of this machine. */
export async function openTable(folder: string, closing: Closing): Promise<RedrivingDeps> {
  if (process.env['TABLE_NAME']) return openInCloud()
  const { client, data } = await openFolder(folder, closing)
  // WeChat's stand-in is not running: what is told now is told in the inbox.
  const { settings, ...rest } = outside({ client, tableName, data, wechat: { base: '', secret: '' } })
  const { templates: _, ...withoutWechat } = settings
  const messages = { send: async () => ({ is: 'later' as const }) }
  return { ...streamDepsOver({ ...rest, settings: withoutWechat, messages }), keeper: rest.photoFiles }
}
