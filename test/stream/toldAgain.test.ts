import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { demandStore } from '../../functions/demand/store'
import { redriveCommand } from '../../infra/redrive/redriveCommand'
import { parseOrderId } from '../../shared/workOrder/id'
import { temporaryFolder } from '../local/temporaryFolder'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { shownPhoto } from '../photo/shownPhoto'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)
const folders = temporaryFolder()
const before = { ...process.env }

/** What the bucket was asked, and by whose key. */
const asked: { what: string; by: string; body: string }[] = []
let bucket: Server

beforeAll(async () => {
  bucket = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://bucket')
    const [by = ''] = searchParams.get('X-Amz-Credential')?.split('/') ?? []
    let body = ''
    request.on('data', (some) => (body += String(some)))
    request.on('end', () => {
      asked.push({ what: `${request.method} ${pathname}`, by, body })
      response.end()
    })
  })
  await new Promise<void>((resolve) => bucket.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port says which.
  const { port } = bucket.address() as AddressInfo
  const credentials = folders.at('credentials')
  writeFileSync(
    credentials,
    '[operator]\naws_access_key_id = OPERATOR\naws_secret_access_key = hers\nregion = cn-north-1\n',
  )
  const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, AWS_REGION: ___, ...rest } = process.env
  process.env = {
    ...rest,
    ...{ TABLE_NAME: table.tableName, DYNAMODB_ENDPOINT: table.endpoint },
    ...{ AWS_PROFILE: 'operator', AWS_SHARED_CREDENTIALS_FILE: credentials, AWS_CONFIG_FILE: credentials },
    ...{ PHOTO_BUCKET: 'photos', S3_ENDPOINT: `http://127.0.0.1:${port}` },
    ...{ SEAL_SECRET: 'a-seal-secret-of-the-tests-only', WECHAT_APPID: 'wxtest' },
    DEFAULT_STREET: town.street.id,
  }
})
afterAll(() => {
  process.env = before
  bucket.close()
})

async function told(...args: string[]) {
  const lines: string[] = []
  const code = await redriveCommand(args, (line) => void lines.push(line))
  return { code, said: lines.join('\n') }
}

const report = async (photoKeys: string[]) =>
  orderOf(await town.as('zhou').post('/orders', anOrder(town.street, { photoKeys }))).id
const noticesOf = async (who: string) => (await town.inboxOf(who)).notices.map(({ of }) => of)

describe('what the readers of the stream gave up', () => {
  it('is told again from a time on: in inboxes and groups, and its photos stay; twice is once', async () => {
    const [old, young] = [await shownPhoto(town, 'zhou'), await shownPhoto(town, 'zhou')]
    await report([old])
    town.clock.now += 3 * 86_400_000
    const since = new Date(town.clock.now).toISOString()
    town.clock.now += 3_600_000
    const id = await report([young])
    town.clock.now += 3 * 86_400_000
    orderOf(await town.moveAs('shen').make(id, 'file'))
    expect(await noticesOf('zhou')).toEqual([])

    const { code, said } = await told('--since', since)

    expect(said).toMatch(/0 项没说出去/)
    expect(code).toBe(0)
    const heard = { zhou: await noticesOf('zhou'), gu: await noticesOf('gu') }
    expect([heard.zhou.length, heard.gu.length].every((number) => number > 0)).toBe(true)
    expect(asked.map(({ what }) => what)).toEqual([`PUT /photos/shown/${young}.jpg`])
    expect(asked[0]?.body).toContain('<Key>kept</Key><Value>yes</Value>')
    const { street, ulid } = parseOrderId(id)
    expect(await demandStore(town.deps.table).placed(street, ulid)).toBeDefined()

    await told('--since', since)

    expect({ zhou: await noticesOf('zhou'), gu: await noticesOf('gu') }).toEqual(heard)
  })

  it('is signed for as the table is: by the profile of whoever runs it', () => {
    expect([...new Set(asked.map(({ by }) => by))]).toEqual(['OPERATOR'])
  })

  it('by a time that is none is refused', async () => {
    await expect(told('--since', '上周五')).rejects.toThrow('不是时间')
  })
})
