import { inPlaceKey } from '../../functions/table/keys'
import type { Table } from '../../functions/table/store'
import { CannotStart } from '../local/CannotStart'

/** On one machine the folder that is called .data is worked on, and nothing has to be said. */
export function checkNamed() {
  if (process.env['TABLE_NAME']) return
  throw new CannotStart(
    '--for-good 是给设置里写着表名（TABLE_NAME）的地方用的；一台机器上，叫 .data 的文件夹就是。',
    '--for-good is for where settings name the table (TABLE_NAME); on one machine it is the folder called .data.',
  )
}

/**
 * From here on nothing begins to work on the table that was, whatever its settings say, and the copy may be worked on.
 * Given up first: cut short in between, nobody works on either, and the command is run once more.
 */
export async function takePlace(copy: Table, was: Table | undefined) {
  const { tableName: name } = copy.raw
  for (const table of was ? [was, copy] : [copy]) await table.put({ ...inPlaceKey, name })
  return was
    ? `从现在起用 ${name}；${was.raw.tableName} 停用，谁按旧设置部署都启动不了 ${name} is worked on from now on, ${was.raw.tableName} no more`
    : `从现在起用 ${name}；没有写 --was，原来的表没有封上 ${name} is worked on from now on; without --was the other one was not told`
}
