import { CfnOutput, type Stack } from 'aws-cdk-lib'
import { alarmIn } from './alarmIn'
import { alarmTopicIn } from './alarmTopicIn'
import { dashboardIn } from './dashboardIn'
import type { DataMade } from './dataIn'
import type { ServiceMade } from './serviceIn'
import type { Settings } from './settings'
import { watched } from './watched'
import { watchedLogs } from './watchedLogs'

type Around = { settings: Settings; data: DataMade; service: ServiceMade }

/** Alarms, to whom they are told, and the page to look at. */
export function watchIn(stack: Stack, { settings, data, service }: Around) {
  const topic = alarmTopicIn(stack, settings)
  const all = [...watched(data, service, settings), ...watchedLogs(stack, service.functions, settings.name)]
  const alarms = all.map(([id, one]) => alarmIn(stack, id, { topic, watched: one }))
  dashboardIn(stack, { settings, data, service, alarms })
  new CfnOutput(stack, 'AlarmTopic', { value: topic.topicArn })
}
