import { csvOf } from '../../functions/export/csv'
import { harmless } from '../../functions/export/harmless'
import { rowsXml } from '../../functions/export/workbook'
import { csvRows } from './exported'

const formulas = [
  ...['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1'],
  ...['＝1', '＋1', '－1', '＠a', '﹦1', '﹢1', '﹣1', '﹫a', '−1'],
  ...[' =1+1', '\u00a0=1', '\u3000=1', '\ufeff=1', '\u200b=1+1', '\u200e\u2060 ＝1', '\u0000=1'],
]
const words = ['三楼漏水', ' 门口', '1-2 号楼', 'a=b', "'", '', '\u200b']

it('marks whatever a program of tables could take for a formula 公式, and nothing else', () => {
  expect(formulas.filter((text) => !String(harmless(text)).startsWith("'"))).toEqual([])
  expect(words.map(harmless)).toEqual(words)
  expect(harmless(-7)).toBe(-7)
})

it('keeps cells and lines of a CSV apart, whatever is in them', () => {
  const rows = [
    ['甲\r乙', '丙\t丁', '戊\u0085己', '\u2028'],
    ['"', '庚\r\n辛', '壬,', '癸'],
  ]

  expect(csvRows(Buffer.from(csvOf(rows)))).toEqual(rows)
  expect(csvOf([['甲\r乙', '丙\t丁', '戊\u0085己', '庚']])).toBe('"甲\r乙","丙\t丁","戊\u0085己",庚\r\n')
})

it('writes no letter by its number into a workbook', () => {
  const xml = rowsXml([['_x003D_1+1', '甲_x000a_乙', '_x12_', 'a\u0001\u000bb', 'c\rd', '<b>&']], 0)

  expect([...xml.matchAll(/<t [^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
    '_x005F_x003D_1+1',
    '甲_x005F_x000a_乙',
    '_x12_',
    'ab',
    'c&#13;d',
    '&lt;b&gt;&amp;',
  ])
})
