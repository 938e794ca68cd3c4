import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rehearse } from '../../infra/setup/rehearse'
import { markOf } from '../input/everything'
import { tableForFile } from '../support/engine'
import { nantang, settingUpForFile } from './settingUp'

const table = tableForFile()
const { kept, clock, load, as } = settingUpForFile(table)
const day = 86_400_000

const report = (categoryCode: string, latitude: number) => ({
  kind: 'issue',
  categoryCode,
  description: '有一处坏了',
  place: { latitude, longitude: 118.501, address: '路边' },
  photoKeys: [],
  anonymous: false,
})

describe('a rehearsed duty list 试一遍权责清单', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'emulin-rehearsal-'))
    await load()
    clock.now += 61_000
    await as('ok-mei').post('/orders', report('A01', 28.501))
    clock.now += 40 * day
    for (const latitude of [28.501, 28.5011, 28.503])
      await as('ok-mei').post('/orders', report('A01', latitude))
    await as('ok-mei').post('/orders', report('Z99', 28.501))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const rehearsed = async (rows: string[]) => {
    const said: string[] = []
    const file = join(folder, '新的.csv')
    await writeFile(file, ['类别,区域,部门', ...rows].join('\n'))
    const wanted = { file, server: kept.server.url, code: '', street: nantang }
    return { isFine: await rehearse(wanted, (line) => said.push(line)), said }
  }

  it('says which of the last month’s orders would have gone elsewhere, and changes nothing', async () => {
    const before = await markOf(table)

    const { isFine, said } = await rehearsed([
      'A01,全街道,U02',
      'A02,全街道,U01',
      'B01,全街道,U01',
      'Z99,全街道,U01',
    ])

    expect(isFine).toBe(true)
    expect(said).toEqual([
      '最近 30 天的 4 件里，2 件会换责任单位：',
      '  2 件 A01 路灯不亮，芦花里网格：南塘市政养护站 → 南塘供水所',
    ])
    expect(await markOf(table)).toBe(before)
  })

  it('with a mistake in it is not tried', async () => {
    const { isFine, said } = await rehearsed(['A01,全街道,U09'])

    expect(isFine).toBe(false)
    expect(said).toEqual(['错误 新的.csv 第 2 行 “部门”：责任单位 990108001U09 不在部门表里'])
  })
})
