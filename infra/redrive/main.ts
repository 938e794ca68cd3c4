import { redrive } from '../../functions/stream/redrive'
import { deadLetterStore, type DeadLetter } from '../../functions/stream/store'
import { closing } from '../local/closing'
import { runCommand } from '../runCommand'
import { openTable } from './openTable'
import { readOptions, usage } from './options'

const say = (line: string) => process.stdout.write(`${line}\n`)

function lineOf({ at, reason, record }: DeadLetter) {
  const { PK, SK } = record.dynamodb?.Keys ?? {}
  return `${new Date(at).toISOString()}  ${PK?.S} ${SK?.S}  ${reason}`
}

async function run() {
  const { play, data, help } = readOptions(process.argv.slice(2))
  if (help) {
    say(usage)
    return 0
  }
  const opened = closing()
  try {
    const deps = await openTable(data, opened)
    const letters = await deadLetterStore(deps.table).all()
    letters.map(lineOf).forEach(say)
    if (!play) {
      say(`共 ${letters.length} 条死信。再放一遍：npm run redrive -- --play`)
      return 0
    }
    let broken = 0
    for (const letter of letters) {
      const { stillBroken } = await redrive(letter, deps)
      if (stillBroken) say(`还是不行：${lineOf({ ...letter, reason: stillBroken })}`)
      if (stillBroken) broken += 1
    }
    say(`放通 ${letters.length - broken} 条，还有 ${broken} 条不行`)
    return broken > 0 ? 1 : 0
  } finally {
    await opened.close()
  }
}

await runCommand(run)
