import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { setupDepsOver, type WholeDeps } from '../../functions/setup/deps'
import { choosePort } from './choosePort'
import type { Closing } from './closing'
import { createTable } from './createTable'
import { openDataFolder, type DataFolder } from './dataFolder'
import { wechatMessages } from '../../functions/notice/wechatMessages'
import { holdToRights } from '../rights/held'
import { door } from './door'
import type { Engine } from './engine'
import { listen } from './listen'
import { openEngine } from './openEngine'
import type { Options } from './options'
import { appId, outside } from './outside'
import { pumpOver } from './pumpOver'
import type { Pump } from './stream/pump'
import { weChat } from './wechat/app'
import { demoTemplates, listed } from './wechat/demoTemplates'

type Say = (line: string) => void

type Around = {
  say: Say
  closing: Closing
  /** Brings the demo street in; when it is there, does nothing. */
  load: (deps: WholeDeps, say: Say) => Promise<unknown>
  /** What is done before anybody is let in. */
  beforeOpen?: (stack: { deps: WholeDeps; pump: Pump }) => Promise<unknown>
  /** Left out: this machine's clock. */
  now?: () => number
}

export const tableName = 'emulin'
const pageFolder = fileURLToPath(new URL('../../dist/h5', import.meta.url))

/** The whole product on this machine: engine, table, demo street, WeChat's stand-in, and one port for it all. */
export async function startStack(options: Options, { say, closing, load, beforeOpen, now }: Around) {
  const port = await choosePort(options.port, say)
  const data = await openDataFolder(options)
  closing.add(data.close)
  const engine = await openEngine(data.at('table.db'))
  closing.add(engine.stop)
  if (engine.process) data.engineIs(engine.process)

  const { deps, weChatUrl, pump } = await connect(engine, { data, closing, now })
  await load(deps, say)
  await beforeOpen?.({ deps, pump })
  const { url, stop } = await listen(door(deps, pageFolder), port)
  closing.add(stop)
  data.isServedAt(url)
  return { url, weChatUrl, deps, engine, pump }
}

type Parts = { data: DataFolder; closing: Closing; now: (() => number) | undefined }

async function connect({ endpoint }: Engine, { data, closing, now }: Parts) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials })
  const streams = new DynamoDBStreamsClient({ endpoint, region: 'local', credentials })
  closing.add(() => [client, streams].forEach((one) => one.destroy()))
  await createTable(client, tableName)
  holdToRights(client)

  const secret = randomBytes(16).toString('hex')
  const standIn = weChat({ now: Date.now, apps: { [appId]: secret }, templates: listed(demoTemplates) })
  const { url: base, stop } = await listen(standIn)
  closing.add(stop)
  const deps = setupDepsOver(outside({ client, tableName, data, wechat: { base, secret }, now }))
  const messages = wechatMessages({ base, appId, secret }, Date.now)
  const pump = pumpOver({ deps: { ...deps, messages, keeper: deps.photoFiles }, client, streams, tableName })
  return { deps, weChatUrl: base, pump }
}
