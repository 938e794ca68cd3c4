import { gridsName, sheetKinds, type Column, type SheetKind } from './sheetKinds'

const kinds: SheetKind[] = Object.values(sheetKinds)

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const csvLine = (cells: string[]) => `${cells.map(quoted).join(',')}\r\n`

/** Excel takes a file for UTF-8 only with this in front. */
const mark = '\ufeff'

const csvOf = ({ columns }: SheetKind) =>
  mark + csvLine(columns.map(({ name }) => name)) + csvLine(columns.map(({ example }) => example))

const grid = {
  type: 'FeatureCollection',
  datum: 'GCJ-02',
  features: [
    {
      type: 'Feature',
      properties: { 编号: '99010700100101', 名称: '第一网格' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [118.9, 28.9],
            [118.902, 28.9],
            [118.902, 28.902],
            [118.9, 28.902],
            [118.9, 28.9],
          ],
        ],
      },
    },
  ],
}

/** An example that the note has in it already is not said twice. */
const suchAs = (example: string, note: string) => (example && !note.includes(example) ? `如 ${example}` : '')

const columnGuide = ({ name, note, example, mayBeEmpty }: Column) =>
  `  ${name}${mayBeEmpty ? '（可以不填）' : ''}：${[suchAs(example, note), note].filter(Boolean).join('。')}`

const guide = `怎么用这些表
============

1. 每张表的第一行是列名，不要改；第二行是例子，换成自己的。列名下面一行写一条。
2. 存成 .csv（UTF-8 或 Excel 自带的编码都行）或 .xlsx；文件名就是表名，几张表也可以是一个 .xlsx 里的几个工作表。
3. 编号这样的长数字，在 Excel 里要先把整列设成“文本”再填。
4. 先试跑：npm run setup -- 文件夹 --dry。它逐行说哪里不对、会改什么，什么都不动。
5. 没有错了再装：npm run setup -- 文件夹。以后只改一张表，文件夹里只放“街道”和那张表就行。
   每张表都是全部：表里没有的就是要删的，删东西要加上 --remove。

${kinds.map((kind) => [`【${kind.name}】${kind.note}`, ...kind.columns.map(columnGuide)].join('\n')).join('\n\n')}

【${gridsName}】地图文件 ${gridsName}.geojson，不是表格。一个网格是一个 Feature：properties 里有“编号”（社区编号加 2 到 3 位数字）和
  “名称”，geometry 是一个 Polygon。坐标要是 GCJ-02（微信地图、高德地图用的坐标），并在最前面写明 "datum": "GCJ-02"；
  GPS、天地图、QGIS 里常见的 WGS-84 / CGCS2000 坐标要先转换，不转会偏几百米。
`

/** A template for every table, and the guide. */
export const templates = (): { name: string; text: string }[] => [
  ...kinds.map((kind) => ({ name: `${kind.name}.csv`, text: csvOf(kind) })),
  { name: `${gridsName}.geojson`, text: `${JSON.stringify(grid, null, 1)}\n` },
  { name: '说明.txt', text: mark + guide },
]
