import { Hono } from 'hono'
import { whyOutOfPlace } from '../../functions/table/inPlace'
import { inPlaceKey } from '../../functions/table/keys'
import { CannotStart } from '../local/CannotStart'
import { closing } from '../local/closing'
import { createTable } from '../local/createTable'
import { door } from '../local/door'
import { listen } from '../local/listen'
import { stopWhenAsked } from '../local/stopWhenAsked'
import { streamOf } from '../local/stream/shards'
import { health } from './health'
import { inTurn } from './inTurn'
import { partsOf, type Parts } from './parts'
import { settingsIn, type Settings } from './settings'
import { turnStore } from './turnStore'
import { whyNot } from './why'
import { work } from './work'

const say = (line: string) => console.log(line)

/** The table as it should be, with a stream: without one nothing is counted and nobody is told anything. */
async function openTable({ client, deps }: Parts, { tableName }: Settings) {
  await createTable(client, tableName)
  const inPlace = await deps.table.get(inPlaceKey)
  const why = whyOutOfPlace({ tableName, named: inPlace?.name })
  if (why) throw new CannotStart(`TABLE_NAME=${tableName}：这张表恢复备份时停用了，改成现在用的那张。`, why)
  if (await streamOf({ db: client, tableName })) return
  throw new CannotStart(
    `表 ${tableName} 没有变更流：看板不数，消息不发。先在数据库里打开它（NEW_AND_OLD_IMAGES）。`,
    `The table ${tableName} has no stream: turn it on (NEW_AND_OLD_IMAGES). npm run doctor says what else is needed.`,
  )
}

async function start(opened: ReturnType<typeof closing>) {
  const settings = settingsIn(process.env)
  const parts = partsOf(settings)
  const { client, streams, deps } = parts
  opened.add(() => [client, streams].forEach((one) => one.destroy()))
  await openTable(parts, settings)

  const { now, log, table } = deps
  const store = turnStore(table, now)
  opened.add(inTurn({ store, now, log, begin: () => work(parts, settings) }))
  const app = new Hono()
  app.route('/', health(table))
  app.mount('/', door(deps, settings.pageFolder).fetch)
  const { url, stop } = await listen(app, settings.port, settings.host)
  opened.add(stop)
  say(`e睦邻 ${url}`)
}

/** Until it is asked to end: then what is under way is finished, and the turn is given up. */
export async function run() {
  const opened = closing()
  const { stop } = stopWhenAsked(opened, say)
  try {
    await start(opened)
  } catch (error) {
    console.error(whyNot(error))
    await stop(1)
  }
}
