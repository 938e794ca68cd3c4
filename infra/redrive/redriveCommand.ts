import { newsFor } from '../../functions/notice/entry'
import { redrive, type RedrivingDeps } from '../../functions/stream/redrive'
import { deadLetterStore, type DeadLetter } from '../../functions/stream/store'
import { closing } from '../local/closing'
import { quietly } from '../restore/restoringDeps'
import { tellAgain } from '../restore/tellAgain'
import { openTable } from './openTable'
import { readOptions, usage } from './options'

type Say = (line: string) => void

function lineOf({ at, reason, record }: DeadLetter) {
  const { PK, SK } = record.dynamodb?.Keys ?? {}
  return `${new Date(at).toISOString()}  ${PK?.S} ${SK?.S}  ${reason}`
}

async function play(letters: DeadLetter[], deps: RedrivingDeps, say: Say) {
  let broken = 0
  for (const letter of letters) {
    const { stillBroken } = await redrive(letter, deps)
    if (stillBroken) say(`还是不行：${lineOf({ ...letter, reason: stillBroken })}`)
    if (stillBroken) broken += 1
  }
  say(`放通 ${letters.length - broken} 条，还有 ${broken} 条不行`)
  return broken > 0 ? 1 : 0
}

async function lookAtLetters(isPlayed: boolean, deps: RedrivingDeps, say: Say) {
  const letters = await deadLetterStore(deps.table).all()
  letters.map(lineOf).forEach(say)
  if (isPlayed) return play(letters, deps, say)
  say(`共 ${letters.length} 条死信。再放一遍：npm run redrive -- --play`)
  return 0
}

/** People may be at work meanwhile: to the readers' code, told again is nothing new. */
async function tellSince(since: number, deps: RedrivingDeps, say: Say) {
  const { told, failed } = await tellAgain({ since, heardAt: since + newsFor }, quietly(deps))
  failed.forEach(({ line }) => say(`没说出去 not told: ${line}`))
  say(
    `重说 ${told} 项，${failed.length} 项没说出去 told again, not told. 指标再对一遍：npm run audit -- --mend`,
  )
  return failed.length > 0 ? 1 : 0
}

/** The command: what it says line by line, and the code it ends with. */
export async function redriveCommand(args: string[], say: Say) {
  const { play: isPlayed, since, data, help } = readOptions(args)
  if (help) {
    say(usage)
    return 0
  }
  const opened = closing()
  try {
    const deps = await openTable(data, opened)
    return await (since === undefined ? lookAtLetters(isPlayed, deps, say) : tellSince(since, deps, say))
  } finally {
    await opened.close()
  }
}
