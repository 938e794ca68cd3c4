import type { Answer } from '../../shared/contract'
import { optionsOf, type Choice } from '../../shared/ballot/rule'
import { openContent } from '../../functions/ballot/contents'
import { consume } from '../../functions/stream/consume'
import { streamDepsOver } from '../../functions/stream/deps'
import { sumUnits } from '../support/units'
import { everyItem } from '../support/audit'
import { tableForFile } from '../support/engine'
import { streamOfTable } from '../support/streamOf'
import { checkReceipt } from '../../miniapp/src/topic/checkReceipt'
import { crowd } from './crowd'
import { aNonce, votingStreet } from './votes'

const table = tableForFile()
/** BALLOT_VOTERS=10000 runs it whole, with a fifth of them changing their vote. */
const voters = Number(process.env['BALLOT_VOTERS'] ?? 1000)
const changes = voters / 5
const { homes, people } = crowd(voters)
const street = votingStreet(table, { homes, people })
const idOf = (nth: number) => people[nth]?.id ?? ''
const choices: Choice[] = [['yes'], ['no'], []]

type Sent = { nth: number; choice: Choice; nonce: string; hash: string; at: string; status: number }

/** So many side by side as the engine's door takes. */
async function inTurns<T>(count: number, work: (nth: number) => Promise<T>) {
  const all: T[] = []
  for (let at = 0; at < count; at += 50)
    all.push(...(await Promise.all(Array.from({ length: Math.min(50, count - at) }, (_, n) => work(at + n)))))
  return all
}
