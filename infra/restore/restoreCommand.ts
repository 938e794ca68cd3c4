import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Table } from '../../functions/table/store'
import { closing, type Closing } from '../local/closing'
import { openTable } from '../redrive/openTable'
import { openWas } from './openWas'
import { readOptions, usage } from './options'
import { isInLine, restore } from './restore'
import { linesOfRestored } from './restoredLines'
import { quietly } from './restoringDeps'
import { settle } from './settle'
import { changesSince } from './since'
import { linesOfSince } from './sinceLines'
import { checkNamed, takePlace } from './takePlace'

/** In the cloud the copy is a table made by another; on one machine npm start looks after that. */
async function settleInCloud({ raw }: Table, opened: Closing) {
  if (!process.env['TABLE_NAME']) return []
  const endpoint = process.env['DYNAMODB_ENDPOINT']
  const client = new DynamoDBClient(endpoint ? { endpoint } : {})
  opened.add(() => client.destroy())
  const stream = await settle(client, raw.tableName)
  return [`EMULIN_RESTORED_TABLE=${raw.tableName}`, `EMULIN_RESTORED_STREAM=${stream}`]
}

type Asked = ReturnType<typeof readOptions>
type Say = (line: string) => void

async function restoreOpened(asked: Asked, opened: Closing, say: Say) {
  const { was: named, all: isAll, since: month, data, 'for-good': isForGood } = asked
  const deps = quietly(await openTable(data, opened))
  const deployed = await settleInCloud(deps.table, opened)
  const was = named === undefined ? undefined : await openWas(named, deps.table, opened)
  // Before anything is mended: what is mended is nothing that somebody did.
  const since = was && (await changesSince(was, deps.table, deps.now()))
  const restored = await restore(deps, { was, isAll, since: month, say })
  if (since) linesOfSince(since).forEach(say)
  for (const line of [...deployed, ...linesOfRestored(restored)]) say(line)
  if (!isInLine(restored)) return 1
  if (isForGood) say(await takePlace(deps.table, was))
  return 0
}

/** The command: what it says line by line, and the code it ends with. */
export async function restoreCommand(args: string[], say: Say) {
  const asked = readOptions(args)
  if (asked.help) {
    say(usage)
    return 0
  }
  if (asked['for-good']) checkNamed()
  const opened = closing()
  try {
    return await restoreOpened(asked, opened, say)
  } finally {
    await opened.close()
  }
}
