import { chinaDay } from '../../shared/clock/china'
import { spanOf } from '../../functions/numbers/recount'
import { closing } from '../local/closing'
import { openTable } from '../redrive/openTable'
import { runCommand } from '../runCommand'
import { auditAll } from './auditAll'
import { readOptions, usage } from './options'
import { verdictOf } from './verdict'

const say = (line: string) => void process.stdout.write(`${line}\n`)

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
    const audited = await auditAll({ span: spanOf(through, since), isMending }, deps, say)
    verdictOf(audited).forEach(say)
    return audited.wrong > 0 && !isMending ? 1 : 0
  } finally {
    await opened.close()
  }
}

await runCommand(run)
