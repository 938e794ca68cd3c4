import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { keys } from '../../functions/keys'
import { inPlaceKey } from '../../functions/table/keys'
import { lambdas, type LambdaName } from '../../infra/lambdas'
import { streamOfTable } from '../support/streamOf'
import { givenBy, heldOf } from './givenRights'
import { startInstance } from './instance'
import { isComparable } from './kept'
import { plainly } from './plain'
import { sessionOf } from './roles'
import { townsForFile, type Told } from './townsForFile'

const towns = townsForFile()

/** In the same words: lines as they were told, items by their keys. */
function plainOf({ lines, kept }: Told) {
  const plain = plainly()
  const told = lines.map(plain.line)
  const items = kept.filter(isComparable).map((item) => JSON.stringify(plain.item(item)))
  return { told, items: items.sort() }
}

const deadLetters = (TableName: string) =>
  new QueryCommand({
    TableName,
    KeyConditionExpression: 'PK = :at',
    ExpressionAttributeValues: { ':at': keys.deadLetters },
  })

const names = Object.keys(lambdas) as LambdaName[]
const named = (name: LambdaName) => towns.lambda.world.named(name)

describe('a life told to the functions as they are uploaded, under Node 22', () => {
  it('is answered as one machine answers it', () => {
    expect(plainOf(towns.onFunctions).told).toEqual(plainOf(towns.onMachine).told)
  })

  it('leaves the same in the table', () => {
    expect(plainOf(towns.onFunctions).items).toEqual(plainOf(towns.onMachine).items)
  })

  it('reaches the same phones', async () => {
    const answer = await fetch(`${towns.wechat}/stand-in/messages`)
    const { messages } = (await answer.json()) as { messages: unknown[] }
    const plain = plainly()
    const texts = messages.map((message) => JSON.stringify(plain.item(message))).sort()

    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((_, at) => at % 2 === 0)).toEqual(texts.filter((_, at) => at % 2 === 1))
  })

  it('wakes every function, under the Node that its template names', () => {
    const { world, instances } = towns.lambda
    const woken = new Set(instances.started.map(({ name }) => name))
    const kinds = instances.started.map(({ node }) => `nodejs${node.slice(1, 3)}.x`)

    expect([...woken].sort()).toEqual(names.map((name) => named(name).name).sort())
    expect(new Set(kinds)).toEqual(new Set(world.functions.map(({ runtime }) => runtime)))
  })

  it('asks for nothing that its rights do not give', () => {
    const { guard, photos } = towns.lambda

    expect([...guard.denied, ...photos.denied]).toEqual([])
    expect([...photos.passed].sort()).toEqual([
      'api s3:GetObject',
      'api s3:PutObject',
      'gather s3:PutObjectTagging',
      'photo s3:DeleteObject',
      'photo s3:GetObject',
      'photo s3:PutObject',
      'photo s3:PutObjectTagging',
    ])
  })
})

describe('the policies of the templates', () => {
  it.each(['world', 'china'] as const)('allow in the %s what one machine allows, and no more', (place) => {
    const functions = names.map((name) => [name, towns.lambda[place].named(name)] as const)

    const given = functions.map(([name, deployed]) => [name, givenBy(deployed, towns.lambda.table.tableName)])

    expect(given).toEqual(names.map((name) => [name, heldOf(name)]))
  })
})

describe('an export where functions have no addresses of their own', () => {
  const linkIn = ({ lines }: Told) => {
    const urls = lines.flatMap(
      ({ answer }) => /"url":"([^"]*csv|[^"]*\/exports\/[^"]*)"/.exec(JSON.stringify(answer)) ?? [],
    )
    return new URL(urls[1] ?? '')
  }

  it('comes through the HTTP API, whole or in stretches, as bytes', async () => {
    const link = linkIn(towns.onFunctions)
    const [path, streamed] = [link.pathname + link.search, await towns.lambda.fetchFile(link.href)]

    const whole = await towns.lambda.askInChina({ method: 'GET', path })
    const part = await towns.lambda.askInChina({ method: 'GET', path, headers: { range: 'bytes=3-102' } })

    expect([whole.status, part.status]).toEqual([200, 206])
    expect(whole.bytes.equals(streamed.bytes)).toBe(true)
    expect(part.bytes.equals(streamed.bytes.subarray(3, 103))).toBe(true)
    expect(part.headers['content-range']).toBe(`bytes 3-102/${streamed.bytes.length}`)
  })
})

describe('a reader of the stream as it is uploaded', () => {
  const recordsOfOrders = async () => {
    const stream = streamOfTable(towns.lambda.table)
    const records = await stream.records()
    stream.stop()
    return records.filter(({ dynamodb }) => dynamodb?.Keys?.SK?.S?.startsWith('O#'))
  }

  it.each([
    ['stream', /^U#/],
    ['gather', /^D[GPB]#/],
  ] as const)(
    '%s asks once more from where the table failed, and then for nothing',
    async (name, families) => {
      const Records = await recordsOfOrders()
      const hear = towns.lambda.readers[name]
      towns.lambda.guard.ail(families)

      const { batchItemFailures } = await hear({ Records })
      towns.lambda.guard.ail()

      const numbers = Records.map(({ dynamodb }) => dynamodb?.SequenceNumber)
      expect(batchItemFailures).toHaveLength(1)
      expect(numbers).toContain(batchItemFailures[0]?.itemIdentifier)
      expect(await hear({ Records })).toEqual({ batchItemFailures: [] })
    },
  )

  it('buries what nobody can read, and asks for nothing', async () => {
    const [first, ...others] = await recordsOfOrders()
    const NewImage = { ...first?.dynamodb?.NewImage, t: { L: [{ S: '!0~k~b~c~d~l' }] } }
    const sick = { ...first, dynamodb: { ...first?.dynamodb, NewImage } }

    const answer = await towns.lambda.readers.stream({ Records: [sick, ...others] })

    expect(answer).toEqual({ batchItemFailures: [] })
    const letters = await towns.lambda.table.db.send(deadLetters(towns.lambda.table.tableName))
    expect(letters.Items).toMatchObject([{ reason: expect.stringMatching(/unreadable/) as string }])
  })
})

describe('a function as it is uploaded', () => {
  it.each(['TABLE_NAME', 'DEFAULT_STREET', 'WECHAT_APPID', 'TOKEN_SECRET_ARN', 'SEAL_SECRET_ARN'])(
    'does not start without %s',
    async (setting) => {
      const { [setting]: _, ...environment } = named('api').environment
      const deployed = { ...named('api'), environment }

      await expect(
        startInstance(deployed, { ...sessionOf(deployed), ...towns.lambda.endpoints }),
      ).rejects.toThrow(`the setting ${setting.replace('_ARN', '')} is missing`)
    },
  )

  it('does not start with a secret that is not its own', async () => {
    const environment = {
      ...named('api').environment,
      TOKEN_SECRET_ARN: named('setup').environment.SETUP_CODE_ARN ?? '',
    }
    const deployed = { ...named('api'), environment }

    await expect(
      startInstance(deployed, { ...sessionOf(deployed), ...towns.lambda.endpoints }),
    ).rejects.toThrow('the secret TOKEN_SECRET cannot be read: Error: AccessDeniedException')
  })

  it('does not start on a table that was given up', async () => {
    const { db, tableName: TableName } = towns.lambda.table
    await db.send(new PutCommand({ TableName, Item: { ...inPlaceKey, name: 'emulin-1123' } }))
    const deployed = named('photo')

    const started = startInstance(deployed, { ...sessionOf(deployed), ...towns.lambda.endpoints })

    await expect(started).rejects.toThrow('is given up: emulin-1123 is worked on in its place')
    await db.send(new DeleteCommand({ TableName, Key: inPlaceKey }))
  })

  it('is refused by the table what its policy does not give', async () => {
    const api = named('api')
    const { statements } = api
    api.statements = statements.filter(({ Sid }) => Sid !== 'Write')

    const { status } = await towns.callers.as('zhou').post('/photos', {})
    api.statements = statements

    expect(status).toBe(500)
    expect(towns.lambda.guard.denied.at(-1)).toMatch(
      /-api is not authorized to perform: dynamodb:PutItem .* \(F#/,
    )
  })
})
