import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { createTable } from '../../infra/local/createTable'
import { startEngine, type Engine } from '../../infra/local/engine'
import { isAlive } from '../../infra/local/processes'
import { temporaryFolder } from './temporaryFolder'
import { until } from './until'

const folder = temporaryFolder()
const TableName = 'street'
const lamp = { PK: { S: 'G#01' }, SK: { S: 'O#lamp' } }

const clientOf = ({ endpoint }: Pick<Engine, 'endpoint'>) => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  return new DynamoDBClient({ endpoint, region: 'local', credentials })
}

const put = (engine: Pick<Engine, 'endpoint'>) =>
  clientOf(engine).send(new PutItemCommand({ TableName, Item: lamp }))

const get = async (engine: Pick<Engine, 'endpoint'>) =>
  (await clientOf(engine).send(new GetItemCommand({ TableName, Key: lamp }))).Item

describe('the engine', () => {
  it('has after a stop what was put before', async () => {
    const before = await startEngine(folder.at('stopped.db'))
    await createTable(clientOf(before), TableName)
    await put(before)
    await before.stop()

    const after = await startEngine(folder.at('stopped.db'))

    expect(await get(after)).toEqual(lamp)
    await after.stop()
    expect(after.process && isAlive(after.process)).toBe(false)
  })

  it('stops once however often it is told', async () => {
    const engine = await startEngine(folder.at('twice.db'))

    await Promise.all([engine.stop(), engine.stop()])
    await engine.stop()
    await expect(put(engine)).rejects.toThrow('ECONNREFUSED')
  })

  it('ends with the process that started it, and has what it acknowledged to it', async () => {
    const file = folder.at('killed.db')
    const args = ['--import', 'tsx', path.join(import.meta.dirname, 'holdEngine.ts'), file]
    const holder = spawn(process.execPath, args)
    const [told] = (await once(holder.stdout, 'data')) as [Buffer]
    const engine = JSON.parse(told.toString()) as Required<Pick<Engine, 'endpoint' | 'process'>>
    await createTable(clientOf(engine), TableName)
    await put(engine)

    holder.kill('SIGKILL')

    await until(() => !isAlive(engine.process))
    const next = await startEngine(file)
    expect(await get(next)).toEqual(lamp)
    await next.stop()
  })
})

describe('engines that start at once', () => {
  it('each have a port and a file of their own', async () => {
    const files = Array.from({ length: 8 }, (_, n) => folder.at(`crowd-${n}.db`))

    const engines = await Promise.all(files.map(startEngine))

    const first = engines[0] as Engine
    await createTable(clientOf(first), TableName)
    await put(first)
    const others = await Promise.allSettled(engines.slice(1).map(get))
    expect(others.map(({ status }) => status)).toEqual(Array(7).fill('rejected'))
    await Promise.all(engines.map(({ stop }) => stop()))
  })
})

describe('the table', () => {
  it('is made once, and found as it is from then on', async () => {
    const engine = await startEngine(folder.at('table.db'))
    const db = clientOf(engine)

    await createTable(db, TableName)
    await put(engine)
    await createTable(db, TableName)

    expect(await get(engine)).toEqual(lamp)
    await engine.stop()
  })
})
