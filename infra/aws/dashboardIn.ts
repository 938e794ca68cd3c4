import { Duration, type Stack } from 'aws-cdk-lib'
import {
  Dashboard,
  GraphWidget,
  MathExpression,
  Metric,
  type Alarm,
  AlarmStatusWidget,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { DataMade } from './dataIn'
import { nameOf } from './functionIn'
import type { ServiceMade } from './serviceIn'
import type { Settings } from './settings'
import { readers } from './streamIn'

type Shown = { settings: Settings; data: DataMade; service: ServiceMade; alarms: Alarm[] }

const period = Duration.minutes(5)

/** All functions in one picture, those to come too. */
const allFunctions = (metric: string, statistic: string, { name }: Settings) =>
  new MathExpression({
    expression: `SEARCH('{AWS/Lambda,FunctionName} MetricName="${metric}" FunctionName="${name}-"', '${statistic}', 300)`,
    usingMetrics: {},
    label: '',
    period,
  })

const metric = (
  namespace: string,
  metricName: string,
  more: { of: Record<string, string>; statistic: string },
) => new Metric({ namespace, metricName, dimensionsMap: more.of, statistic: more.statistic, period })

/** How it goes, on one page: what is asked, what is slow, what lags behind. */
export function dashboardIn(stack: Stack, { settings, data, service, alarms }: Shown) {
  const api = { ApiId: service.door.api.ref }
  const table = { TableName: data.made.table.tableName }
  const ofApi = (name: string, statistic = 'Sum') => metric('AWS/ApiGateway', name, { of: api, statistic })
  const ofTable = (name: string) => metric('AWS/DynamoDB', name, { of: table, statistic: 'Sum' })
  const picture = (title: string, left: (Metric | MathExpression)[]) =>
    new GraphWidget({ title, left, width: 12, height: 6 })
  const behind = readers.map((name) =>
    metric('AWS/Lambda', 'IteratorAge', {
      of: { FunctionName: nameOf(settings, name) },
      statistic: 'Maximum',
    }),
  )
  return new Dashboard(stack, 'Dashboard', {
    dashboardName: settings.name,
    widgets: [
      [new AlarmStatusWidget({ title: '告警 Alarms', alarms, width: 24, height: 8 })],
      [
        picture('请求 Requests', [ofApi('Count'), ofApi('4xx'), ofApi('5xx')]),
        picture('耗时 Latency', [ofApi('Latency', 'p50'), ofApi('Latency', 'p99')]),
      ],
      [
        picture('函数出错 Errors', [allFunctions('Errors', 'Sum', settings)]),
        picture('函数耗时 Duration p99', [allFunctions('Duration', 'p99', settings)]),
      ],
      [
        picture('表的读写 Units', [
          ofTable('ConsumedReadCapacityUnits'),
          ofTable('ConsumedWriteCapacityUnits'),
        ]),
        picture('流的滞后 Stream age', behind),
      ],
    ],
  })
}
