import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { afterSetup } from '../../shared/setup/setup'
import { wrongWith } from '../../shared/setup/wrongWith'
import type { Rerouted } from '../../shared/setup/rehearsal'
import type { Street } from '../../shared/street/street'
import { isWrong, onceEach } from '../../functions/setup/sheets/finding'
import { loadDuties } from '../../functions/setup/sheets/loadService'
import type { Loading } from '../../functions/setup/sheets/loading'
import type { Options } from './options'
import { findingOf } from '../../functions/setup/sheets/origins'
import { sheetsIn } from '../../functions/setup/sheets/readFiles'
import { findingLines } from '../../functions/setup/sheets/report'
import { setupServer } from './server'

type Wanted = Pick<Options, 'server' | 'code' | 'street'> & { file: string }
type Say = (line: string) => void

async function dutiesIn(file: string, street: string): Promise<Loading> {
  const found = await sheetsIn(basename(file), await readFile(file))
  if (typeof found === 'string') throw new Error(found)
  const sheet = found.find(([title]) => title === '权责')?.[1] ?? found[0]?.[1]
  const loading: Loading = {
    street,
    folder: { sheets: sheet ? { duties: sheet } : {}, findings: [] },
    setup: {},
    origins: {},
    findings: [],
  }
  loadDuties(loading)
  return loading
}

const isOfDuties = ({ part }: { part: string }) => part === 'duties'

const nameIn = (things: { id: string; name: string }[], id: string | undefined) =>
  things.find((thing) => thing.id === id)?.name ?? '社区自己选'

function line({ units, grids, categories }: Street, { categoryCode, gridId, was, is, count }: Rerouted) {
  const category = categories.find(({ code }) => code === categoryCode)?.name ?? ''
  return `  ${count} 件 ${categoryCode} ${category}，${nameIn(grids, gridId)}：${nameIn(units, was)} → ${nameIn(units, is)}`
}

/** Says who would have got what in the last month by this duty list. Changes nothing. True if the list is right. */
export async function rehearse({ file, server: base, code, street: id }: Wanted, say: Say) {
  if (!id) throw new Error('要写上是哪个街道：--street 街道编号')
  const server = await setupServer({ base, code, street: id })
  const { street } = await server.read()
  if (!street) throw new Error(`没有街道 ${id}`)
  const { setup, origins, findings } = await dutiesIn(file, id)
  const issues = wrongWith(afterSetup(id, setup, street)).filter(isOfDuties)
  const found = onceEach([...findings, ...issues.map((issue) => findingOf(issue, origins, '权责'))])
  findingLines(found).forEach(say)
  if (found.some(isWrong)) return false
  const { days, orders, rerouted } = await server.rehearse(setup.duties ?? [])
  const count = rerouted.reduce((sum, group) => sum + group.count, 0)
  say(`最近 ${days} 天的 ${orders} 件里，${count} 件会换责任单位${count > 0 ? '：' : '。'}`)
  for (const group of rerouted) say(line(street, group))
  return true
}
