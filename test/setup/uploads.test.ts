import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Overview } from '../../shared/setup/overview'
import type { TablesRead } from '../../shared/setup/tables'
import { markOf } from '../input/everything'
import { tableForFile } from '../support/engine'
import { nantang, settingUpForFile } from './settingUp'

const table = tableForFile()
const { kept, clock, load } = settingUpForFile(table)
const folder = join(__dirname, 'nantang')

beforeAll(async () => {
  await load()
  clock.now += 61_000
})

/** As an admin’s phone asks, with her token. */
async function ask<T>(path: string, body?: object, who = 'tangmin') {
  const code = JSON.stringify({ code: `demo:${who}`, streetId: nantang })
  const signedIn = await fetch(`${kept.server.url}/v1/sessions`, { method: 'POST', body: code })
  const { token } = (await signedIn.json()) as { token: string }
  const answer = await fetch(`${kept.server.url}/v1/setup/streets/${nantang}${path}`, {
    headers: { Authorization: `Bearer ${token}` },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: (await answer.json()) as T & { refusal?: string } }
}

const overview = async () => (await ask<Overview>('/overview')).body
const base64 = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64')

async function give(files: Record<string, Buffer | string>, more: object = {}) {
  const { version } = await overview()
  const given = Object.entries(files).map(([name, bytes]) => ({ name, base64: base64(bytes) }))
  const body = { version, isDry: false, mayRemove: false, files: given, ...more }
  return ask<TablesRead>('/tables', body)
}

describe('the street as its admin looks over it 街道设置', () => {
  it('has counts, people, limits and what is missing, and neither map nor homes', async () => {
    const { counts, staff, issues, ...rest } = await overview()

    expect(counts).toMatchObject({ grids: 3, buildings: 4, households: 4, staff: 7, limits: 3, settings: 1 })
    expect(staff.find(({ id }) => id === 'luwei')?.roles).toHaveLength(2)
    expect(issues.map(({ words }) => words)).toContain('没有 2026 年的放假安排，时限只按周末算')
    expect(Object.keys(rest)).not.toContain('buildings')
    expect(JSON.stringify(rest)).not.toContain('118.5')
  })

  it('is for admins of that street alone', async () => {
    const others = ['jianduban', 'luwei', 'ouyang'].map(
      async (who) => (await ask('/overview', undefined, who)).status,
    )

    expect(await Promise.all(others)).toEqual([403, 403, 403])
  })
})

describe('tables handed in 交上来的表', () => {
  it('are what the whole folder is, to the last line', async () => {
    const files: Record<string, Buffer> = {}
    for (const name of await readdir(folder)) files[name] = await readFile(join(folder, name))
    const before = await markOf(table)

    const { body } = await give(files)

    expect(body).toMatchObject({ isSaved: true, changes: [], gone: 0 })
    expect(body.findings.filter(({ isWarning }) => !isWarning)).toEqual([])
    expect(await markOf(table)).toBe(before)
  })

  it('are said line by line when they are wrong, and change nothing', async () => {
    const before = await markOf(table)

    const { body } = await give({
      '部门.csv': '编号,名称\n一部,南塘市政养护站\nU02,',
      '坏的.xlsx': 'no workbook',
      '权责.csv': '类别,区域,部门\nA01,全街道,U09',
    })

    expect(body.isSaved).toBe(false)
    expect(body.findings).toEqual(
      expect.arrayContaining([
        { file: '部门.csv', line: 2, column: '编号', words: '“一部”不对，要U 加 2 到 4 位数字' },
        { file: '部门.csv', line: 3, column: '名称', words: '没有写名称' },
        expect.objectContaining({ file: '坏的.xlsx', line: 1 }),
        expect.objectContaining({ file: '权责.csv', line: 2, column: '部门' }),
      ]),
    )
    expect(await markOf(table)).toBe(before)
  })

  it('are tried first, then loaded; what would go goes only when that was said', async () => {
    const files = { '时限.csv': '开始,事项,多久,单位\n2027-03-01,派单,3,工作小时' }

    const tried = await give(files, { isDry: true })
    const held = await give(files)
    const loaded = await give(files, { mayRemove: true })

    expect(tried.body).toMatchObject({ isSaved: false, gone: 3 })
    expect(tried.body.changes).toContain('  新增 派单 从 2027-03-01 起 3 个工作小时')
    expect([held.body.isSaved, loaded.body.isSaved]).toEqual([false, true])
    expect((await overview()).limits).toEqual([
      { from: '2027-03-01', name: 'dispatch', amount: 3, unit: 'workHour' },
    ])
  })

  it('made for a state that is no more are refused', async () => {
    const { version } = await overview()
    await give({ '时限.csv': '开始,事项,多久,单位\n2027-03-01,派单,4,工作小时' })

    const { status, body } = await give({ '时限.csv': '开始,事项,多久,单位' }, { version, mayRemove: true })

    expect([status, body.refusal]).toEqual([409, 'changedMeanwhile'])
  })

  it('sent again, because no answer came, were loaded already', async () => {
    const { version } = await overview()
    const files = { '时限.csv': '开始,事项,多久,单位\n2027-03-01,派单,5,工作小时' }
    await give(files, { version })

    const again = await give(files, { version })

    expect(again.body).toMatchObject({ isSaved: true, changes: [] })
    expect((await overview()).limits).toMatchObject([{ amount: 5 }])
  })

  it('change people, homes and categories, too', async () => {
    const given = async (name: string, change: (lines: string) => string) => {
      const text = change(await readFile(join(folder, name), 'utf8'))
      const { status, body } = await give({ [name]: text }, { mayRemove: true })
      return { status, isSaved: body.isSaved, isChanged: body.changes.length > 0 }
    }
    const saved = { status: 200, isSaved: true, isChanged: true }

    expect(await given('人员.csv', (lines) => lines.replace(/^luwei,陆苇,/gm, 'luwei,陆小苇,'))).toEqual(
      saved,
    )
    expect(await given('户.csv', (lines) => lines.replace('89.5', '90.5'))).toEqual(saved)
    expect(await given('类别.csv', (lines) => lines.replace(/^B01,.*\n/m, ''))).toEqual(saved)
    const { staff } = await overview()
    expect(staff.find(({ id }) => id === 'luwei')?.name).toBe('陆小苇')
  })

  it('bring the duty list with them, to be rehearsed before it is loaded', async () => {
    const { body } = await give({ '权责.csv': '类别,区域,部门\nA01,全街道,U02' }, { isDry: true })

    expect(body.duties).toEqual([{ categoryCode: 'A01', area: nantang, unitId: `${nantang}U02` }])
  })
})

describe('the templates 模板', () => {
  it('are handed out with their guide', async () => {
    const { body } = await ask<{ files: { name: string; text: string }[] }>('/templates')

    expect(body.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['人员.csv', '时限.csv', '户.csv', '网格.geojson', '说明.txt']),
    )
  })
})
