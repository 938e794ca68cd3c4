import { chinaDay } from '../../shared/clock/china'
import type { Street } from '../../shared/street/street'
import { auditSums, mendSums } from '../../functions/numbers/auditSums'
import { auditGrid, homesOf, leavesRead, mend, spanOf, type Span } from '../../functions/numbers/recount'
import { closing } from '../local/closing'
import { openTable } from '../redrive/openTable'
import { runCommand } from '../runCommand'
import { lineOf, lineOfSum, lineOfUnreadable } from './lines'
import { readOptions, usage } from './options'
import { verdictOf, type Tally } from './verdict'

const say = (line: string) => process.stdout.write(`${line}\n`)

type Deps = Awaited<ReturnType<typeof openTable>>
type Asked = { span: Span; isMending: boolean }

/** Each leaf of one grid that differs is said, and mended where that was asked for; so is each order that cannot be read. */
async function auditAndSay(home: string, { isMending, span }: Asked, deps: Deps & { leaves: Leaves }) {
  const audited = await auditGrid(home, span, deps)
  audited.unreadable.map((ulid) => lineOfUnreadable(home, ulid)).forEach(say)
  for (const difference of audited.found) {
    say(lineOf(difference))
    if (isMending && (await mend(difference, deps))) say('  换成重数的了 mended')
  }
  return audited
}

type Leaves = ReturnType<typeof leavesRead>

/** Each sum that is not what its leaves come to: how many there are, and whether all were compared. */
async function sumsAndSay(street: Street, { isMending, span }: Asked, deps: Deps) {
  const { found, waiting, isNotYet } = await auditSums(street, { from: span.from, table: deps.table })
  found.map(lineOfSum).forEach(say)
  if (isMending && found.length > 0) {
    await mendSums(street.id, found, deps)
    say('  记下了，服务开着时几分钟内重新汇总 will be summed up anew')
  }
  if (waiting) say(`${waiting} 起的汇总等着重做，这次没有对 sums since ${waiting} are to be made anew`)
  if (isNotYet) say('还没有汇总过，服务开着时夜里会汇总 nothing is summed up yet')
  return { wrong: found.length, unjudged: waiting || isNotYet ? 1 : 0 }
}

async function auditStreet(street: Street, asked: Asked, deps: Deps): Promise<Tally> {
  const tally = { compared: 0, wrong: 0, unjudged: 0, unreadable: 0 }
  const homes = homesOf(street)
  const leaves = leavesRead(deps.table)
  for (const home of homes) {
    const { found, unreadable, compared } = await auditAndSay(home, asked, { ...deps, leaves })
    for (const { unread } of found) tally[unread > 0 ? 'unjudged' : 'wrong'] += 1
    tally.unreadable += unreadable.length
    tally.compared += compared
  }
  const sums = await sumsAndSay(street, asked, deps)
  tally.wrong += sums.wrong
  tally.unjudged += sums.unjudged
  say(`${street.name} 数完了：${homes.length} 个网格，和它们的汇总`)
  return tally
}

async function auditAll(asked: Asked, deps: Deps): Promise<Tally & { streets: number }> {
  const all = { compared: 0, wrong: 0, unjudged: 0, unreadable: 0, streets: 0 }
  for (const id of await deps.streets.all()) {
    const street = await deps.streets.get(id)
    if (!street) continue
    const { compared, wrong, unjudged, unreadable } = await auditStreet(street, asked, deps)
    all.compared += compared
    all.wrong += wrong
    all.unjudged += unjudged
    all.unreadable += unreadable
    all.streets += 1
  }
  return all
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
    const audited = await auditAll({ span: spanOf(through, since), isMending }, deps)
    verdictOf(audited).forEach(say)
    return audited.wrong > 0 && !isMending ? 1 : 0
  } finally {
    await opened.close()
  }
}

await runCommand(run)
