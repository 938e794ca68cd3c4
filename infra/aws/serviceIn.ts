import { CfnOutput, type Stack } from 'aws-cdk-lib'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { apiIn } from './apiIn'
import type { DataMade } from './dataIn'
import { deadLettersIn } from './deadLettersIn'
import { domainIn } from './domainIn'
import { filesIn } from './filesIn'
import { functionsIn, hasUrls } from './functionsIn'
import { schedulesIn } from './schedulesIn'
import { photosArrive } from './photosArrive'
import { acknowledgePhotos, photoRights, type PhotoRights } from './photoRights'
import type { Settings } from './settings'
import { mayGiveUp, mayRead, readers, readsStream } from './streamIn'

type Around = { settings: Settings; built: string; data: DataMade }

type DeadLetters = Record<'stream' | 'gather' | 'photo', Queue>

/** Beside what they may do with photos: to read the stream, and to give up. */
const withReading = (rights: PhotoRights, { made }: DataMade, deadLetters: DeadLetters): PhotoRights => ({
  ...rights,
  stream: mayRead(made, deadLetters.stream),
  gather: [...mayRead(made, deadLetters.gather), ...(rights.gather ?? [])],
  photo: [...mayGiveUp(deadLetters.photo), ...(rights.photo ?? [])],
})

/** What works: functions, and all that calls them. */
export function serviceIn(stack: Stack, { settings, built, data }: Around) {
  const deadLetters = {
    stream: deadLettersIn(stack, 'StreamDead'),
    gather: deadLettersIn(stack, 'GatherDead'),
    photo: deadLettersIn(stack, 'PhotoDead'),
  }
  const rights = photoRights(data.photosArn)
  const more = withReading(rights, data, deadLetters)
  const functions = functionsIn(stack, { settings, built, data, more })
  for (const reader of readers)
    readsStream(stack, reader, {
      made: functions[reader],
      table: data.made,
      deadLetters: deadLetters[reader],
    })
  acknowledgePhotos(stack, rights, data.photosExport)
  photosArrive(stack, data.photos, { photo: functions.photo.made, deadLetters: deadLetters.photo })
  schedulesIn(stack, functions, settings)
  const files = hasUrls(settings) ? filesIn(stack, functions, settings) : undefined
  const door = apiIn(stack, functions, settings)
  const domain = domainIn(stack, door, settings)

  new CfnOutput(stack, 'ApiUrl', { value: domain?.url ?? door.url })
  if (domain) new CfnOutput(stack, 'DomainPointsTo', { value: domain.pointsTo, description: 'CNAME' })
  if (files)
    new CfnOutput(stack, 'FilesUrl', {
      value: files,
      description: 'for browsers: no mini program may fetch from it',
    })
  return { functions, deadLetters, door }
}

export type ServiceMade = ReturnType<typeof serviceIn>
