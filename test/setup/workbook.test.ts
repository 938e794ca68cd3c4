import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tableForFile } from '../support/engine'
import { nantang, settingUpForFile } from './settingUp'

const { kept, load } = settingUpForFile(tableForFile())
const workbook = join(__dirname, 'nantang.xlsx')
/** Tables may come as they like, some in a workbook and some beside it. */
const beside = ['网格.geojson', '时限.csv', '户.csv']

describe('a workbook 工作簿', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'emulin-workbook-'))
    await cp(workbook, join(folder, '南塘.xlsx'))
    for (const file of beside) await cp(join(__dirname, 'nantang', file), join(folder, file))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('with numbers for codes, dates and an empty row says the same as the tables it was made of', async () => {
    const fromWorkbook = await load(folder)
    const street = (await kept.deps.streets.read(nantang))?.street
    const fromTables = await load()

    expect([fromWorkbook.isFine, fromWorkbook.mistakes]).toEqual([true, []])
    expect(fromTables.said).toContain('和现在的一样，没有要改的。')
    expect(street?.communities[0]?.id).toBe('990108001001')
  })

  it('beside the same table as a file of its own is ambiguous, and one that is broken is named', async () => {
    await writeFile(join(folder, '部门.csv'), '编号,名称\nU01,南塘市政养护站')
    await writeFile(join(folder, '坏的.xlsx'), (await readFile(workbook)).subarray(0, 2000))

    const { mistakes } = await load(folder)

    expect(mistakes).toEqual([
      '错误 坏的.xlsx 第 1 行 “整个文件”：这个 .xlsx 打不开：可能有密码或者坏了，另存一份再试',
      '错误 部门.csv 第 1 行 “整个文件”：“部门”这张表在 南塘.xlsx·部门 里已经有了',
    ])
  })
})
