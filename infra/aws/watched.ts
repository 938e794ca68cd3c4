import { lambdas, type LambdaName } from '../lambdas'
import type { Watched } from './alarmIn'
import type { DataMade } from './dataIn'
import { nameOf } from './functionIn'
import { scheduled } from './schedulesIn'
import type { ServiceMade } from './serviceIn'
import type { Settings } from './settings'
import { readers } from './streamIn'

type Named = [id: string, watched: Watched]

function ofFunction(name: LambdaName, settings: Settings): Named[] {
  const of = { FunctionName: nameOf(settings, name) }
  const errors = { metric: 'Errors', says: `${name} was cut off or broke: its log says why.` }
  const throttles = { metric: 'Throttles', says: `${name} was called more often than it may run at once.` }
  return [errors, throttles].map(({ metric, says }) => [
    `${name}${metric}`,
    { namespace: 'AWS/Lambda', metric, of, from: 1, says },
  ])
}

const ofSchedule = (name: LambdaName, settings: Settings): Named => [
  `${name}Stopped`,
  {
    ...{ namespace: 'AWS/Lambda', metric: 'Invocations', of: { FunctionName: nameOf(settings, name) } },
    ...{ from: 1, isTooLittle: true },
    says: `${name} is called every minute, and was not for five: look at its schedule.`,
  },
]

const ofPhotos = ({ deadLetters }: ServiceMade): Named => [
  'PhotosGaveUp',
  {
    ...{ namespace: 'AWS/SQS', metric: 'ApproximateNumberOfMessagesVisible' },
    ...{ of: { QueueName: deadLetters.photo.queueName }, statistic: 'Maximum', from: 1 },
    says: 'A photo could not be drawn anew in three tries: the letter says which; it lies in arrived/ for a day.',
  },
]

const ofReader = (
  name: (typeof readers)[number],
  { deadLetters }: ServiceMade,
  settings: Settings,
): Named[] => [
  [
    `${name}Behind`,
    {
      ...{ namespace: 'AWS/Lambda', metric: 'IteratorAge', of: { FunctionName: nameOf(settings, name) } },
      ...{ statistic: 'Maximum', from: 5 * 60_000 },
      says: `${name} is five minutes behind the table: something holds up a shard, and after 23 hours it is given up.`,
    },
  ],
  [
    `${name}GaveUp`,
    {
      ...{ namespace: 'AWS/SQS', metric: 'ApproximateNumberOfMessagesVisible' },
      ...{ of: { QueueName: deadLetters[name].queueName }, statistic: 'Maximum', from: 1 },
      says: `${name} gave up changes after 23 hours: within seven days npm run redrive -- --since the alarm’s time less a day. The letter says which they were; the stream remembers them for an hour more.`,
    },
  ],
]

function ofTable({ made }: DataMade): Named[] {
  const TableName = made.table.tableName
  const places = [
    { TableName },
    ...made.indexes.map((index) => ({ TableName, GlobalSecondaryIndexName: index })),
  ]
  const metrics = ['ReadThrottleEvents', 'WriteThrottleEvents']
  return places.flatMap((of) =>
    metrics.map((metric): Named => {
      const where = 'GlobalSecondaryIndexName' in of ? of.GlobalSecondaryIndexName : ''
      const says = `The table${where && `’s index ${where}`} turned calls away: a key that is too busy, or a sudden start.`
      return [`Table${where}${metric}`, { namespace: 'AWS/DynamoDB', metric, of, from: 1, says }]
    }),
  )
}

const ofApi = ({ door }: ServiceMade): Named => [
  'ApiBroken',
  {
    ...{ namespace: 'AWS/ApiGateway', metric: '5xx', of: { ApiId: door.api.ref }, from: 5 },
    says: 'The API answered five times with its own fault within five minutes: the request ids are in the logs.',
  },
]

/** What somebody is woken for. */
export function watched(data: DataMade, service: ServiceMade, settings: Settings): Named[] {
  return [
    // The names of the list are those of the functions.
    ...Object.keys(lambdas).flatMap((name) => ofFunction(name as LambdaName, settings)),
    ...scheduled.map((name) => ofSchedule(name, settings)),
    ...readers.flatMap((name) => ofReader(name, service, settings)),
    ...ofTable(data),
    ofPhotos(service),
    ofApi(service),
  ]
}
