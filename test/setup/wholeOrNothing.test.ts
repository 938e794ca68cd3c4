import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { tableForFile } from '../support/engine'
import { nantang, settingUpForFile } from './settingUp'

const table = tableForFile()
const { kept, clock, load, copyOfNantang, as } = settingUpForFile(table)

/** Two tables changed at once: a unit more, and its duties. */
async function changedFolder(unit: string) {
  const folder = await copyOfNantang()
  await writeFile(join(folder, '部门.csv'), `编号,名称\nU01,南塘市政养护站\nU02,南塘供水所\n${unit},新部门`)
  const rows = ['A01', 'A02', 'B01', 'Z99'].map((code) => `${code},全街道,${unit}`)
  await writeFile(join(folder, '权责.csv'), ['类别,区域,部门', ...rows].join('\n'))
  return folder
}

const unitsOnDuty = async () => {
  const read = await kept.deps.streets.read(nantang)
  return [...new Set(read?.street.duties.map(({ unitId }) => unitId.slice(9)))].sort()
}

describe('a load that is cut short 中断', () => {
  beforeAll(async () => void (await load()))

  it('after any of its writes has changed all or nothing, and the same load again completes it', async () => {
    const outcomes = new Set<string>()
    let before = await unitsOnDuty()
    for (let after = 0; after < 12; after += 1) {
      const unit = `U${after + 10}`
      const folder = await changedFolder(unit)
      table.faults.inject({ kind: 'loseRequest', operation: /Put|Delete/, after, times: 1000 })
      await load(folder, { remove: true }).catch(() => undefined)
      table.faults.mend()

      const now = await unitsOnDuty()
      const isChanged = JSON.stringify(now) !== JSON.stringify(before)
      outcomes.add(isChanged ? 'all' : 'nothing')
      expect(now).toEqual(isChanged ? [unit] : before)
      expect((await load(folder, { remove: true })).isFine).toBe(true)
      before = await unitsOnDuty()
      expect(before).toEqual([unit])
    }
    expect([...outcomes].sort()).toEqual(['all', 'nothing'])
  })

  it('or of whose writes an answer was lost on the way, is done', async () => {
    for (let after = 0; after < 12; after += 1) {
      const unit = `U${after + 40}`
      table.faults.inject({ kind: 'loseReply', operation: /Put|Delete/, after })

      const { isFine } = await load(await changedFolder(unit), { remove: true })

      table.faults.mend()
      expect([isFine, await unitsOnDuty()]).toEqual([true, [unit]])
    }
  })

  it('keeps what the next one builds upon, though its own answer was lost', async () => {
    const renamed = await changedFolder('U60')
    await writeFile(
      join(renamed, '街道.csv'),
      '编号,名称,电话,兜底类别\n990108001,南塘新街道,0199-2800000,Z99',
    )
    const settings = { operation: 'PutItem', key: /\|SET$/ }
    table.faults.inject({ kind: 'loseReply', ...settings })
    table.faults.inject({ kind: 'wait', ...settings, until: () => load(renamed, { remove: true }) })

    await load(await changedFolder('U60'), { remove: true })

    table.faults.mend()
    expect(await unitsOnDuty()).toEqual(['U60'])
    expect((await kept.deps.streets.read(nantang))?.street.name).toBe('南塘新街道')
  })

  it('leaves nothing behind that the next change does not sweep up', async () => {
    await load(await changedFolder('U30'), { remove: true })
    const units = await table.db.send(new ScanCommand({ TableName: table.tableName }))

    const written = (units.Items ?? []).filter(({ SK }) => String(SK).startsWith('UNIT@'))
    expect(written).toHaveLength(3)
  })
})

describe('two loads at once 同时', () => {
  it('one of them counts, whole; the other is told', async () => {
    await load(undefined, { remove: true })
    const folders = [await changedFolder('U31'), await changedFolder('U32')]

    const loads = folders.map((folder) =>
      load(folder, { remove: true }).then(
        ({ isFine }) => isFine,
        () => false,
      ),
    )
    const done = await Promise.all(loads)
    const onDuty = await unitsOnDuty()

    expect(done).toContain(true)
    expect([['U31'], ['U32']]).toContainEqual(onDuty)
  })
})

describe('who may set up 谁能改', () => {
  const path = `/v1/setup/streets/${nantang}`
  const asked = (authorization: string) =>
    fetch(kept.server.url + path, { headers: { Authorization: authorization } }).then(({ status }) => status)

  it('the operator by the set-up code, and nobody by another', async () => {
    expect(
      await Promise.all(['Setup demo:setup', 'Setup demo:setuq', 'Setup ', 'Bearer x'].map(asked)),
    ).toEqual([200, 401, 401, 401])
  })

  it('the street’s own admin signed in, who may not set up another street', async () => {
    clock.now += 61_000
    const own = await load(undefined, { code: 'demo:tangmin', remove: true })
    const folder = await copyOfNantang()
    await writeFile(join(folder, '街道.csv'), '编号,名称,电话,兜底类别\n990108002,别处街道,0199-2800000,Z99')

    expect(own.isFine).toBe(true)
    await expect(load(folder, { code: 'demo:tangmin' })).rejects.toThrow('登录没成功')
  })

  it('nobody else of the street', async () => {
    await expect(load(undefined, { code: 'demo:luwei' })).rejects.toThrow('这一步不归您的岗位做')
    expect((await as('luwei').get('/me')).status).toBe(200)
  })
})
