import { DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import { shapeOf } from '../../local/createTable'
import { table as wanted } from '../../table'
import { same, type Check, type Place } from '../check'

async function isAsAsked({ client, tableName }: Place) {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }))
  same(shapeOf(Table), shapeOf(wanted))
}

export const shape: Check[] = [
  {
    name: 'table',
    says: ['表和四个索引照要求建好', 'the table and its four indexes as asked for'],
    without: ['npm start 和服务都不肯开', 'nothing starts'],
    isNeeded: true,
    tries: isAsAsked,
  },
]
