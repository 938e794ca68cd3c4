import { weChat } from '../../infra/local/wechat/app'
import { demoTemplates, listed } from '../../infra/local/wechat/demoTemplates'
import { listen } from '../../infra/local/listen'
import { startBucket } from '../support/bucket'
import { tableForFile } from '../support/engine'
import { callersAt, type CallersAt, type Line } from './caller'
import { askEveryDoor } from './everyDoor'
import { keptIn, type Kept } from './kept'
import { live } from './life'
import { onLambda } from './onLambda'
import { onOneMachine } from './onOneMachine'
import { inhabit, street } from './people'
import { appId, secrets, type Town } from './town'

/** What a town was asked and answered, and what lies in its table afterwards. */
export type Told = { lines: Line[]; kept: Kept[] }

async function lifeIn(town: Town, callers: CallersAt): Promise<Told> {
  const known = await live({ town, callers })
  await askEveryDoor(callers, known)
  await town.hear()
  return { lines: [...callers.lines], kept: await keptIn(town.table) }
}

/** What went wrong, with what the functions have written of it and were refused. */
function explained(error: unknown, { guard, photos, instances }: Towns['lambda']) {
  const why = [...guard.denied, ...photos.denied, instances.said()].join('\n')
  return new Error(`${String(error)}\n${why}`, { cause: error })
}

/** Both people of the same phone, in the same street twice: whoever is written to in one is in the other. */
const mayBeWrittenTo = (wechat: string, user: string) =>
  Promise.all(
    Object.values(demoTemplates).map(({ id }) =>
      fetch(`${wechat}/stand-in/consents`, {
        method: 'POST',
        body: JSON.stringify({ user, templateId: id, times: 1000 }),
      }),
    ),
  )

type Towns = {
  lambda: Awaited<ReturnType<typeof onLambda>>
  callers: CallersAt
  wechat: string
  onFunctions: Told
  onMachine: Told
}

/** For the top of a test file: the same life told to the functions as they are uploaded, and to one machine. */
export function townsForFile() {
  const tables = [tableForFile(), tableForFile()] as const
  const stops: (() => Promise<unknown>)[] = []
  // Filled before the first test runs.
  const towns = {} as Towns

  beforeAll(async () => {
    const now = Date.now()
    const apps = { [appId]: secrets.WECHAT_SECRET }
    const server = await listen(weChat({ now: Date.now, apps, templates: listed(demoTemplates) }))
    stops.unshift(server.stop)
    const store = await startBucket()
    stops.unshift(store.stop)
    const around = { wechat: server.url, defaultStreet: street.id }
    await mayBeWrittenTo(server.url, 'zhou')
    await Promise.all(tables.map((table) => inhabit(table, now)))
    const machine = onOneMachine({ table: tables[1], ...around })
    stops.unshift(machine.stop)
    const lambda = await onLambda({ table: tables[0], store, ...around })
    stops.unshift(lambda.stop)
    const [here, there] = [lambda, machine].map((town) => callersAt({ town, wechat: server.url, now }))
    if (!here || !there) return
    const [onFunctions, onMachine] = await Promise.all([
      lifeIn(lambda, here).catch((error: unknown) => Promise.reject(explained(error, lambda))),
      lifeIn(machine, there),
    ])
    Object.assign(towns, { lambda, callers: here, wechat: server.url, onFunctions, onMachine })
  })
  afterAll(async () => {
    for (const stop of stops) await stop()
  })
  return towns
}
