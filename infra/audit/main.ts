import { chinaDay } from '../../shared/clock/china'
import { dateOf } from '../../shared/numbers/windows'
import { packCounts } from '../../functions/numbers/counts'
import {
  auditGrid,
  homesOf,
  leavesRead,
  mend,
  spanOf,
  type Difference,
  type Span,
} from '../../functions/numbers/recount'
import { closing } from '../local/closing'
import { openTable } from '../redrive/openTable'
import { runCommand } from '../runCommand'
import { readOptions, usage } from './options'

const say = (line: string) => process.stdout.write(`${line}\n`)

const lineOf = ({ id, kept, recounted, unread }: Difference) =>
  [
    `${dateOf(id.day)} ${id.grid}${id.home === id.grid ? '' : ` ← ${id.home}`}`,
    `  存着 kept:      ${packCounts(kept) || '—'}`,
    ...(unread > 0
      ? [`  里面有 ${unread} 件更早报的，没有重数，不动它 ${unread} older orders were not read`]
      : [`  重数 recounted: ${packCounts(recounted.counts) || '—'}`]),
  ].join('\n')

type Deps = Awaited<ReturnType<typeof openTable>>
type Asked = { span: Span; isMending: boolean }
type Tally = { wrong: number; unjudged: number }

/** Each leaf of one grid that differs is said, and mended where that was asked for. */
async function auditAndSay(home: string, { isMending, span }: Asked, deps: Deps & { leaves: Leaves }) {
  const found = await auditGrid(home, span, deps)
  for (const difference of found) {
    say(lineOf(difference))
    if (isMending && (await mend(difference, deps))) say('  换成重数的了 mended')
  }
  return found
}

type Leaves = ReturnType<typeof leavesRead>

async function auditAll(asked: Asked, deps: Deps): Promise<Tally> {
  const tally = { wrong: 0, unjudged: 0 }
  for (const streetId of await deps.streets.all()) {
    const street = await deps.streets.get(streetId)
    const homes = street ? homesOf(street) : []
    const leaves = leavesRead(deps.table)
    for (const home of homes)
      for (const { unread } of await auditAndSay(home, asked, { ...deps, leaves }))
        tally[unread > 0 ? 'unjudged' : 'wrong'] += 1
    say(`${street?.name ?? streetId} 数完了：${homes.length} 个网格`)
  }
  return tally
}

async function run() {
  const { mend: isMending, since, data, help } = readOptions(process.argv.slice(2))
  if (help) {
    say(usage)
    return 0
  }
  const opened = closing()
  try {
    const deps = await openTable(data, opened)
    const through = chinaDay(deps.now())
    const { wrong, unjudged } = await auditAll({ span: spanOf(through, since), isMending }, deps)
    if (unjudged > 0) say(`有 ${unjudged} 处没有重数 ${unjudged} were not judged`)
    say(wrong === 0 ? '全部对得上 Everything agrees' : `有 ${wrong} 处不一样 ${wrong} differ`)
    return wrong > 0 && !isMending ? 1 : 0
  } finally {
    await opened.close()
  }
}

await runCommand(run)
