import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lambdas } from '../../infra/lambdas'
import { table } from '../../infra/table'
import { all, idOf, ofType, templatesOf, type Templates } from './clouds'

const names = Object.keys(lambdas)
const operations = readFileSync(join(import.meta.dirname, '../../OPERATIONS.md'), 'utf8')

/** As OPERATIONS.md lists them: what each function and each index has stands there once. */
const alarmKind = (id: string) => {
  const kind = /(Errors|Throttles)$/.exec(id)?.[0]
  if (kind) return `FUNCTION${kind}`
  return id.replace(/^Table.*?((Read|Write)ThrottleEvents)$/, 'Table$1')
}

const alarmsOf = (cloud: Templates) =>
  ofType(cloud, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => ({
    metric: Properties.MetricName,
    of: all(Properties.Dimensions as { Value: unknown }[]).map(({ Value }) => Value),
    told: all(Properties.AlarmActions as unknown[]).length,
  }))

describe.each(['aws', 'aws-cn'] as const)('the cloud %s', (partition) => {
  const cloud = templatesOf(partition)

  it('wakes somebody for each function, and for whatever lags behind', () => {
    const alarms = alarmsOf(cloud)
    const watched = (metric: string) => alarms.filter((one) => one.metric === metric).flatMap(({ of }) => of)

    for (const metric of ['Errors', 'Throttles'])
      expect(watched(metric).sort()).toEqual(names.map((name) => `emulin-${name}`).sort())
    expect(watched('IteratorAge').sort()).toEqual(['emulin-gather', 'emulin-stream'])
    expect(watched('Invocations').sort()).toEqual(['emulin-clock', 'emulin-exportWork'])
    expect(watched('ApproximateNumberOfMessagesVisible')).toHaveLength(3)
    // The table alone, and each of its indexes beside its name.
    expect(watched('WriteThrottleEvents')).toHaveLength(1 + 2 * table.GlobalSecondaryIndexes.length)
    expect(alarms.map(({ metric }) => metric)).toEqual(
      expect.arrayContaining(['SweepsLate', 'SweepsBroken', 'StreamBuried', 'GatherBuried', '5xx']),
    )
    expect(alarms.filter(({ told }) => told !== 1)).toEqual([])
  })

  it('wakes nobody who is not told what to do', () => {
    const kinds = ofType(cloud, 'AWS::CloudWatch::Alarm').map(([id]) => alarmKind(idOf(id)))

    expect([...new Set(kinds)].filter((kind) => !operations.includes(`\`${kind}\``))).toEqual([])
  })
})
