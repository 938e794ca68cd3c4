import { chinaDay } from '../../shared/clock/china'
import { dateOf, monthOf, monthsFrom } from '../../shared/numbers/windows'
import { packCounts } from '../../functions/numbers/counts'
import {
  auditGrid,
  homesOf,
  mend,
  monthsKept,
  monthsSince,
  type Difference,
} from '../../functions/numbers/recount'
import { closing } from '../local/closing'
import { openTable } from '../redrive/openTable'
import { runCommand } from '../runCommand'
import { readOptions, usage } from './options'

const say = (line: string) => process.stdout.write(`${line}\n`)

const lineOf = ({ id, kept, recounted }: Difference) =>
  [
    `${dateOf(id.day)} ${id.grid}${id.home === id.grid ? '' : ` ← ${id.home}`}`,
    `  存着 kept:      ${kept || '—'}`,
    `  重数 recounted: ${packCounts(recounted.counts) || '—'}`,
  ].join('\n')

type Deps = Awaited<ReturnType<typeof openTable>>
type Asked = { months: string[]; through: number; isMending: boolean }

/** How many leaves of one grid are wrong; each is said, and mended where that was asked for. */
async function auditAndSay(home: string, { isMending, ...span }: Asked, deps: Deps) {
  const found = await auditGrid(home, span, deps.table)
  for (const difference of found) {
    say(lineOf(difference))
    if (isMending && (await mend(difference, deps))) say('  换成重数的了 mended')
  }
  return found.length
}

async function auditAll(asked: Asked, deps: Deps) {
  let wrong = 0
  for (const streetId of await deps.streets.all()) {
    const street = await deps.streets.get(streetId)
    const homes = street ? homesOf(street) : []
    for (const home of homes) wrong += await auditAndSay(home, asked, deps)
    say(`${street?.name ?? streetId} 数完了：${homes.length} 个网格`)
  }
  return wrong
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
    const months = monthsSince(since ?? monthsFrom(monthOf(through), -monthsKept), monthOf(through))
    const wrong = await auditAll({ months, through, isMending }, deps)
    say(wrong === 0 ? '全部对得上 Everything agrees' : `有 ${wrong} 处不一样 ${wrong} differ`)
    return wrong > 0 && !isMending ? 1 : 0
  } finally {
    await opened.close()
  }
}

await runCommand(run)
