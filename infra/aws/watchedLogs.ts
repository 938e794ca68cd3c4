import type { Stack } from 'aws-cdk-lib'
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import type { LambdaName } from '../lambdas'
import type { Watched } from './alarmIn'
import type { Functions } from './functionsIn'

type Line = { of: LambdaName; words: string[]; says: string }

/** Lines that the functions write when something went wrong that they live through: by the names in them. */
const lines: Record<string, Line> = {
  StreamBuried: {
    of: 'stream',
    words: ['buried'],
    says: 'A change could not be read and lies with the dead letters: npm run redrive, once its reason is mended.',
  },
  GatherBuried: {
    of: 'gather',
    words: ['buried'],
    says: 'An order could not be compared, or a photo not be kept, which is swept up after a week: npm run redrive.',
  },
  SweepsBroken: {
    of: 'clock',
    words: ['sweeping', 'broke'],
    says: 'A bell could not be rung, or a street not be looked at: the line says which.',
  },
  SweepsLate: {
    of: 'clock',
    words: ['sweeping', 'hoursLate'],
    says: 'The clock of a street is hours behind, or one of several stands still (the line says which): reminders and ends of time come late.',
  },
  NumbersDiffer: {
    of: 'clock',
    words: ['auditing', 'differences'],
    says: 'The night’s audit found numbers that differ from the orders, and mended them: npm run audit says more.',
  },
  ExportsBroken: {
    of: 'exportWork',
    words: ['exporting', 'broke'],
    says: 'An export broke; it is tried again each minute.',
  },
}

/** A number for each kind of line, and what to watch in it. */
export function watchedLogs(stack: Stack, functions: Functions, namespace: string): [string, Watched][] {
  return Object.entries(lines).map(([metric, { of, words, says }]) => {
    new MetricFilter(stack, `${metric}Lines`, {
      logGroup: functions[of].logGroup,
      filterPattern: FilterPattern.allTerms(...words),
      metricNamespace: namespace,
      metricName: metric,
      metricValue: '1',
    })
    return [metric, { namespace, metric, of: {}, from: 1, says }]
  })
}
