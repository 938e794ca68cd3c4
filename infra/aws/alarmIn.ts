import { Duration, type Stack } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { Topic } from 'aws-cdk-lib/aws-sns'

export type Watched = {
  namespace: string
  metric: string
  of: Record<string, string>
  statistic?: 'Sum' | 'Maximum'
  /** From this on it rings; below it where that is what is wrong. */
  from: number
  isTooLittle?: true
  /** Minutes in a row. */
  minutes?: number
  /** What it means, for whoever is woken by it. */
  says: string
}

/** One alarm, told when it begins and when it is over. Where nothing was measured, nothing was wrong; but for what must go on. */
export function alarmIn(stack: Stack, id: string, { topic, watched }: { topic: Topic; watched: Watched }) {
  const { namespace, metric, of, statistic = 'Sum', from, isTooLittle, minutes = 5, says } = watched
  const alarm = new Alarm(stack, id, {
    alarmDescription: says,
    metric: new Metric({
      namespace,
      metricName: metric,
      dimensionsMap: of,
      statistic,
      period: Duration.minutes(minutes),
    }),
    threshold: from,
    evaluationPeriods: 1,
    comparisonOperator: isTooLittle
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: isTooLittle ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  })
  const tell = new SnsAction(topic)
  alarm.addAlarmAction(tell)
  alarm.addOkAction(tell)
  return alarm
}
