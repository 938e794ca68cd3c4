import { CfnOutput, type Stack } from 'aws-cdk-lib'
import { apiIn } from './apiIn'
import type { DataMade } from './dataIn'
import { deadLettersIn } from './deadLettersIn'
import { domainIn } from './domainIn'
import { filesIn } from './filesIn'
import { functionsIn, hasUrls } from './functionsIn'
import { schedulesIn } from './schedulesIn'
import type { Settings } from './settings'
import { mayRead, readers, readsStream } from './streamIn'

type Around = { settings: Settings; built: string; data: DataMade }

/** What works: functions, and all that calls them. */
export function serviceIn(stack: Stack, { settings, built, data }: Around) {
  const deadLetters = {
    stream: deadLettersIn(stack, 'StreamDead'),
    gather: deadLettersIn(stack, 'GatherDead'),
  }
  const more = {
    stream: mayRead(data.made, deadLetters.stream),
    gather: mayRead(data.made, deadLetters.gather),
  }
  const functions = functionsIn(stack, { settings, built, data, more })
  for (const reader of readers)
    readsStream(stack, reader, {
      made: functions[reader],
      table: data.made,
      deadLetters: deadLetters[reader],
    })
  schedulesIn(stack, functions, settings)
  const files = hasUrls(settings) ? filesIn(stack, functions, settings) : undefined
  const door = apiIn(stack, functions, settings)
  const domain = domainIn(stack, door, settings)

  new CfnOutput(stack, 'ApiUrl', { value: domain?.url ?? door.url })
  if (domain) new CfnOutput(stack, 'DomainPointsTo', { value: domain.pointsTo, description: 'CNAME' })
  if (files) new CfnOutput(stack, 'FilesUrl', { value: files, description: 'downloadFile 合法域名' })
  return { functions, deadLetters, door }
}

export type ServiceMade = ReturnType<typeof serviceIn>
