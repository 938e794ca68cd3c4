import { runCommand } from '../runCommand'
import { groupMessages, type Grouped } from './groupMessages'
import { readOptions, usage } from './options'
import { pairsToJudge } from './pairsToJudge'
import { readMessages } from './readMessages'

const say = (line: string) => process.stdout.write(`${line}\n`)

const shownIds = 6

/** Size, months and which messages; of their words nothing. */
function lineOf({ messages }: Grouped) {
  const months = new Set(messages.map(({ at }) => at.slice(0, 7)))
  const inOrder = [...months].sort()
  const ids = messages.slice(0, shownIds).map(({ id }) => id)
  const rest = messages.length > shownIds ? ' …' : ''
  return `${messages.length} 件  ${months.size} 个月（${inOrder[0]} 到 ${inOrder[inOrder.length - 1]}）  ${ids.join(' ')}${rest}`
}

async function run() {
  const { file, pairs, least, most, help } = readOptions(process.argv.slice(2))
  if (!file || help) {
    say(usage)
    return help ? 0 : 2
  }
  const messages = readMessages(file)
  const groups = await groupMessages(messages)
  const shown = groups.filter((group) => group.messages.length >= least)
  say(`${messages.length} 件来信，${groups.length} 件不同的事，${shown.length} 件有 ${least} 件以上来信`)
  shown.slice(0, most).map(lineOf).forEach(say)
  if (pairs)
    for (const { one, other, isOneGroup } of pairsToJudge(groups))
      say(
        `\n${isOneGroup ? '归在一起' : '没归在一起'}\n  ${one.id} ${one.title.trim()}\n  ${other.id} ${other.title.trim()}`,
      )
  return 0
}

await runCommand(run)
