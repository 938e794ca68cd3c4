import type { Street } from '../../shared/street/street'
import type { ApiDeps } from '../../functions/deps'
import { auditSums, mendSums } from '../../functions/numbers/auditSums'
import { auditGrid, homesOf, leavesRead, mend, type Span } from '../../functions/numbers/recount'
import { lineOf, lineOfSum, lineOfUnreadable } from './lines'
import type { Tally } from './verdict'

type Deps = Pick<ApiDeps, 'table' | 'now' | 'streets'>
type Say = (line: string) => void
/** `oldest`: the month before which there is no order, where that is known. */
export type Asked = { span: Span; isMending: boolean; oldest?: string }
type Auditing = Asked & { deps: Deps; say: Say }
type Leaves = ReturnType<typeof leavesRead>

/** Each leaf of one grid that differs is said, and mended where that was asked for; so is each order that cannot be read. */
async function auditAndSay(home: string, leaves: Leaves, auditing: Auditing) {
  const { isMending, span, oldest, deps, say } = auditing
  const audited = await auditGrid(home, span, { table: deps.table, leaves, oldest })
  audited.unreadable.map((ulid) => lineOfUnreadable(home, ulid)).forEach(say)
  for (const difference of audited.found) {
    say(lineOf(difference))
    if (isMending && (await mend(difference, deps))) say('  换成重数的了 mended')
  }
  return audited
}

/** Each sum that is not what its leaves come to: how many there are, and whether all were compared. */
async function sumsAndSay(street: Street, { isMending, span, deps, say }: Auditing) {
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

async function auditStreet(street: Street, auditing: Auditing): Promise<Tally> {
  const tally = { compared: 0, wrong: 0, unjudged: 0, unreadable: 0 }
  const homes = homesOf(street)
  const leaves = leavesRead(auditing.deps.table)
  for (const home of homes) {
    const { found, unreadable, compared } = await auditAndSay(home, leaves, auditing)
    for (const { unread } of found) tally[unread > 0 ? 'unjudged' : 'wrong'] += 1
    tally.unreadable += unreadable.length
    tally.compared += compared
  }
  const sums = await sumsAndSay(street, auditing)
  tally.wrong += sums.wrong
  tally.unjudged += sums.unjudged
  auditing.say(`${street.name} 数完了：${homes.length} 个网格，和它们的汇总`)
  return tally
}

/** Every street's leaves and sums counted anew; each that differs is said, and mended where that was asked for. */
export async function auditAll(asked: Asked, deps: Deps, say: Say): Promise<Tally & { streets: number }> {
  const all = { compared: 0, wrong: 0, unjudged: 0, unreadable: 0, streets: 0 }
  for (const id of await deps.streets.all()) {
    const street = await deps.streets.get(id)
    if (!street) continue
    const { compared, wrong, unjudged, unreadable } = await auditStreet(street, { ...asked, deps, say })
    all.compared += compared
    all.wrong += wrong
    all.unjudged += unjudged
    all.unreadable += unreadable
    all.streets += 1
  }
  return all
}
