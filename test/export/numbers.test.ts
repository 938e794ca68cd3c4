import { rollNightly } from '../support/held/nights'
import { childrenOf } from '../../functions/numbers/readNumbers'
import { countNames } from '../../shared/numbers/operations'
import { rateNames, type Numbers } from '../../shared/numbers/answer'
import { rateWords } from '../../shared/numbers/copy'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { asAt, livesOf, tell } from '../numbers/toldLives'
import { csvRows, exportOf, fetched, untilEnded, workbookRows } from './exported'

const table = tableForFile()
const at = streetForFile(table)
const now = Date.parse('2026-11-25T14:20:00+08:00')
const asked = { what: 'numbers', from: '2610', to: '2611', columns: [], format: 'csv' } as const
const long = { ...asked, from: '2512' }

type Row = Record<string, string>

const ended = async (by: string, body: object) => {
  const { id } = exportOf(await at.as(by).post('/exports', body))
  return untilEnded(at, { id, by })
}

async function rowsOf(by: string, body: object) {
  const [titles = [], ...rows] = csvRows((await fetched(at.deps, await ended(by, body))).bytes)
  return rows.map((row): Row => Object.fromEntries(titles.map((title, place) => [title, row[place] ?? ''])))
}

const said = (cell: number | string | undefined) => String(cell ?? '')
const rounded = (percent: number | undefined) =>
  percent === undefined ? '' : String(Math.round(percent * 10) / 10)
const plain = (over: number) => Number(over.toFixed(6))
const fewOf = ({ of, isFew }: { of: number; isFew: boolean }) =>
  of <= 0 ? '无数据' : isFew ? '不足 10 件' : ''
const hoursIn = (hours: number | undefined, of: number) => (of > 0 ? said(hours ?? '超过 720') : '')

/** Every community has a first grid: it is named with its community. */
const placeOf = ({ id, name, partOf }: Numbers['node']) =>
  id.length > 12 && partOf ? `${partOf.name} ${name}` : name

/** What the rows of a place and month must say, by what the operation `numbers` answers. */
function expected(shown: Numbers, name: string): Row[] {
  const { node, window, score } = shown
  const head = {
    ...{ 地点编号: node.id, 地点: placeOf(node), 哪种月: name, 月份: window.month },
    ...{ 从: window.first, 到: window.last, 到期的算到: window.through },
  }
  const counts = countNames.map((key) => ({ 指标代码: key, 值: said(shown[key]), 分母: '', 够不够多: '' }))
  const rates = rateNames.map((key) => {
    const { strict, ...rate } = shown.rates[key]
    return {
      ...{ 指标代码: key, 指标: rateWords[key].name, 分子: said(plain(rate.over)), 分母: said(rate.of) },
      ...{ 值: rounded(rate.percent), 单位: '%', 够不够多: fewOf(rate) },
      ...{ 一件不剔的分子: said(strict && plain(strict.over)), 一件不剔的分母: said(strict?.of) },
      ...{ 一件不剔的值: rounded(strict?.percent), 一件不剔的够不够多: strict ? fewOf(strict) : '' },
    }
  })
  const whole = {
    指标代码: 'score',
    分母: said(score.of),
    值: rounded(score.percent),
    够不够多: fewOf(score),
  }
  const times = shown.times.map(({ stage, of, median, ninetieth }) => ({
    ...{ 指标代码: `time.${stage}`, 分母: said(of), 值: '' },
    ...{ 一半在几小时内: hoursIn(median, of), 九成在几小时内: hoursIn(ninetieth, of) },
  }))
  return [...counts, ...rates, whole, ...times].map((row) => ({ ...head, ...row }))
}

const everywhere = () => {
  const { street } = at
  const communities = childrenOf(street, street.id)
  return [street.id, ...communities.flatMap((id) => [id, ...childrenOf(street, id)])]
}

async function answered(kind: 'month' | 'assessment', months: string[]) {
  const rows: Row[] = []
  for (const month of months)
    for (const node of everywhere()) {
      const { body } = await at.as('qin').get(`/numbers/${node}?kind=${kind}&month=${month}`)
      const shown = body as unknown as Numbers
      const isNowhere = shown.node.name === '地点待定' && shown.categories.length === 0
      if (!isNowhere) rows.push(...expected(shown, kind === 'month' ? '自然月' : '考核月'))
    }
  return rows
}

beforeAll(async () => {
  at.clock.now = now
  await tell(livesOf('numbers taken along', 150).flatMap(asAt(now)), { table, deps: at.deps })
  await rollNightly(at.street.id, at.deps)
})

describe('an export of numbers 指标', () => {
  it.each(['month', 'assessment'] as const)('is what the board answers, cell by cell: %s', async (kind) => {
    const rows = await rowsOf('qin', { ...asked, kind })
    const answers = await answered(kind, ['2026-10', '2026-11'])

    expect(rows).toMatchObject(answers)
    const sure = rows.filter((row) => row['单位'] === '%' && row['够不够多'] === '' && row['值'] !== '')
    expect(sure.length).toBeGreaterThan(10)
    expect(rows.filter((row) => row['够不够多'] === '不足 10 件').length).toBeGreaterThan(10)
    expect(rows.filter((row) => row['够不够多'] === '无数据' && row['值'] !== '')).toEqual([])
    // Nine tenths are added up in it: no cell says more than was counted, nor percents to the last bit.
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/\.\d{7}/)
    for (const { 单位, 值 = '' } of rows) if (单位 === '%') expect(值).toMatch(/^(\d+(\.\d)?)?$/)
  })

  it('has no rows of months before the street began, which are not zeros', async () => {
    const rows = await rowsOf('qin', { ...asked, kind: 'month', from: '2606', to: '2609' })
    expect(new Set(rows.map((row) => row['月份']))).toEqual(new Set(['2026-09']))
  })

  it('reads the same as a workbook, where figures are figures', async () => {
    const csv = csvRows((await fetched(at.deps, await ended('qin', asked))).bytes)
    const seen = await ended('qin', { ...asked, format: 'xlsx' })

    expect(await workbookRows((await fetched(at.deps, seen)).bytes)).toEqual(csv)
    expect(seen.fileName).toBe('指标-2026年10月至2026年11月.xlsx')
  })

  it('has of a dispatcher her community and its grids alone, and nothing of another', async () => {
    const { street } = at
    const own = `${street.id}001`
    const rows = await rowsOf('gu', asked)
    const elsewhere = await at.as('gu').post('/exports', { ...asked, communityId: `${street.id}002` })
    const theirs = await rowsOf('qin', { ...asked, communityId: `${street.id}002` })

    expect(new Set(rows.map((row) => row['地点编号']))).toEqual(new Set([own, ...childrenOf(street, own)]))
    expect([elsewhere.status, elsewhere.body.refusal]).toEqual([404, 'notYourPlace'])
    expect(theirs.filter((row) => !row['地点编号']?.startsWith(`${street.id}002`))).toEqual([])
    expect(theirs.length).toBeGreaterThan(0)
  })

  it('is not for the public, has no columns of orders, and nothing of a month that has not begun', async () => {
    const bodies = [
      { ...asked, format: 'open' },
      { ...asked, columns: ['personal'], reason: '核对' },
      { ...asked, what: 'orders', kind: 'month' },
      { ...asked, to: '2612' },
      { ...asked, kind: 'assessment', to: '2701' },
    ]
    const replies = await Promise.all(bodies.map((body) => at.as('qin').post('/exports', body)))
    const running = await at.as('qin').post('/exports', { ...asked, kind: 'assessment', to: '2612' })

    expect(replies.map(({ body }) => [body.refusal, body.field])).toEqual([
      ['badInput', 'format'],
      ['badInput', 'columns'],
      ['badInput', 'kind'],
      ['notBegun', 'to'],
      ['notBegun', 'to'],
    ])
    expect(running.status).toBe(201)
  })

  it('of orders too says that a place is somebody else’s, and that a month has not begun', async () => {
    const orders = { ...asked, what: 'orders' }
    const elsewhere = await at.as('gu').post('/exports', { ...orders, communityId: `${at.street.id}002` })
    const ahead = await at.as('qin').post('/exports', { ...orders, from: '2612', to: '2612' })

    expect([elsewhere.status, elsewhere.body.refusal]).toEqual([404, 'notYourPlace'])
    expect([ahead.body.refusal, ahead.body.field]).toEqual(['notBegun', 'to'])
  })

  it('is the same, byte for byte, whatever write it is cut off at, before or after it was done', async () => {
    const bytesOf = async (seen: Parameters<typeof fetched>[1]) => (await fetched(at.deps, seen)).bytes
    const whole = await bytesOf(await ended('admin', { ...long, format: 'xlsx' }))
    const operation = /Put|Update/
    let cuts = 0
    const { id } = exportOf(await at.as('qin').post('/exports', { ...long, format: 'xlsx' }))
    const broken = await untilEnded(at, { id, by: 'qin' }, () => {
      table.faults.mend()
      if (cuts % 2 === 0) table.faults.inject({ kind: 'loseReply', operation, after: cuts % 3 })
      table.faults.inject({ kind: 'loseRequest', operation, after: cuts % 3, times: Infinity })
      cuts += 1
    })
    table.faults.mend()

    expect((await bytesOf(broken)).equals(whole)).toBe(true)
    expect(cuts).toBeGreaterThan(4)
  })
})
