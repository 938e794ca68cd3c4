import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { computerKeys } from '../../functions/computer/keys'
import { inPlaceKey } from '../../functions/table/keys'
import { askInPlace } from '../../infra/aws/start/askInPlace'
import { restoreCommand } from '../../infra/restore/restoreCommand'
import { tableForFile } from '../support/engine'
import { tableWith } from './tornCopy'

const engine = tableForFile()
const items = [{ PK: 'XY#990100001', SK: 'A' }]
const names = {
  first: 'emulin',
  copy: 'emulin-1123',
  second: 'emulin-1224',
  third: 'emulin-1325',
  fourth: 'emulin-1426',
}
const nobodyReads = { PK: 'DL#990100001#01KJPXXXXXXXXXXXXXXXXXXXXX', SK: 'META' }
const withPhoto = {
  ...{ PK: 'P#990100001#260302#00', SK: 'META' },
  is: { notes: [{ photoKeys: ['990100001-01KJQ6Z0000000000000000001'] }] },
}
const computer = computerKeys.letIn('qin', 'one that was stolen')
const before = { ...process.env }

beforeAll(async () => {
  for (const name of [names.first, names.copy, names.second]) await tableWith(items, engine, name)
  Object.assign(process.env, {
    ...{ DYNAMODB_ENDPOINT: engine.endpoint, AWS_REGION: 'local', SEAL_SECRET: 'of the tests only' },
    ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    ...{ WECHAT_APPID: 'wxtest', DEFAULT_STREET: '990100001' },
  })
})
afterAll(() => {
  process.env = before
})

/** As a backup brings it along. */
const putMark = (TableName: string, name: string) =>
  new PutCommand({ TableName, Item: { ...inPlaceKey, name } })

/** What a function asks before it opens, with the settings of a deployment. */
const open = (TABLE_NAME: string, isRestored = false) =>
  askInPlace({ ...process.env, TABLE_NAME, ...(isRestored && { TABLE_RESTORED: 'yes' }) })

async function restored(TABLE_NAME: string, ...args: string[]) {
  process.env.TABLE_NAME = TABLE_NAME
  const lines: string[] = []
  const month = new Date(Date.now() - 31 * 86_400_000).toISOString().slice(0, 7)
  const code = await restoreCommand([...args, '--since', month], (line) => void lines.push(line))
  delete process.env.TABLE_NAME
  return { code, lines, last: lines.at(-1) }
}

describe('a deployment without the settings of a restored table', () => {
  it('goes on while the restore is a rehearsal; the copy is not worked on yet', async () => {
    const { code, last } = await restored(names.copy, '--was', names.first)

    expect([code, last]).toEqual([0, '可以用了 Ready to be worked on'])
    await expect(open(names.first)).resolves.toBeUndefined()
    await expect(open(names.copy, true)).rejects.toThrow('restore -- --for-good')
  })

  it('does not begin on the first table once another stands in its place for good', async () => {
    expect((await restored(names.copy, '--was', names.first, '--for-good')).code).toBe(0)

    await expect(open(names.first)).rejects.toThrow('emulin is given up: emulin-1123')
    await expect(open(names.copy, true)).resolves.toBeUndefined()
  })

  it('nor on a copy of that copy, until it takes its place; and there is a way back', async () => {
    await engine.db.send(putMark(names.second, names.copy))
    await expect(open(names.second, true)).rejects.toThrow('emulin-1224 is given up')

    await restored(names.first, '--was', names.copy, '--for-good')

    await expect(open(names.first)).resolves.toBeUndefined()
    await expect(open(names.copy, true)).rejects.toThrow('emulin-1123 is given up: emulin')
  })

  it('works on a copy in which one item cannot be told again, with every computer signed out', async () => {
    await tableWith([...items, nobodyReads, computer], engine, names.third)
    const { code, lines } = await restored(names.third, '--was', names.first, '--for-good')

    expect(code).toBe(0)
    expect(lines.join('\n')).toMatch(/没说出去 not told: DL#\S+ META: [^]*redrive -- --since "20/)
    const { Item } = await engine.db.send(new GetCommand({ TableName: names.third, Key: computer }))
    expect(Item).toBeUndefined()
    await expect(open(names.third, true)).resolves.toBeUndefined()
    await expect(open(names.first)).rejects.toThrow('emulin is given up: emulin-1325')
  })

  it('does not work on a copy as long as something may be told another time', async () => {
    await tableWith([...items, withPhoto], engine, names.fourth)
    Object.assign(process.env, { PHOTO_BUCKET: 'photos', S3_ENDPOINT: 'http://127.0.0.1:9' })
    const { code, lines } = await restored(names.fourth, '--for-good')
    delete process.env.PHOTO_BUCKET
    delete process.env.S3_ENDPOINT

    expect([code, lines.at(-1)]).toEqual([1, '还不能用 Not ready yet'])
    expect(lines.join('\n')).toContain('run it once more')
    await expect(open(names.fourth, true)).rejects.toThrow('restore -- --for-good')
  })

  it('is nothing that one machine has', async () => {
    await expect(restoreCommand(['--for-good'], () => {})).rejects.toThrow('TABLE_NAME')
  })
})
