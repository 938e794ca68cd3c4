import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { tableOver, type Table } from '../../functions/table/store'
import { CannotStart } from '../local/CannotStart'
import type { Closing } from '../local/closing'
import { tableName } from '../local/stack'
import { openFolder } from '../redrive/openTable'

/** The table that was: beside the copy under another name, or in another folder of this machine. */
export async function openWas(name: string, copy: Table, closing: Closing) {
  if (process.env['TABLE_NAME']) return tableOver(copy.raw.db, name)
  if (process.env['DYNAMODB_ENDPOINT']) throw noFolder()
  const { client } = await openFolder(name, closing)
  return tableOver(DynamoDBDocumentClient.from(client), tableName)
}

const noFolder = () =>
  new CannotStart(
    'DYNAMODB_ENDPOINT 指着别处的数据库，--was 写不了文件夹：写表名，并设置 TABLE_NAME。',
    'With DYNAMODB_ENDPOINT the table does not lie in a folder: --was names a table, and TABLE_NAME the copy.',
  )
