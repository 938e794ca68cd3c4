import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { realMessages } from '../../functions/stream/deps'
import { realOutside } from '../../functions/realDeps'
import { setupDepsOver } from '../../functions/setup/deps'
import { photoParts } from './photoParts'
import type { Settings } from './settings'

/** Everything that the functions are given, over the table and the store of photos that the settings name. */
export function partsOf(settings: Settings) {
  const { endpoint } = settings
  const given = endpoint ? { endpoint } : {}
  const outside = realOutside()
  const { place, keeping } = photoParts(settings, outside.now)
  const deps = setupDepsOver({
    ...outside,
    ...place,
  })
  return {
    client: new DynamoDBClient(given),
    streams: new DynamoDBStreamsClient(given),
    deps: {
      ...deps,
      messages: realMessages(outside),
      ...keeping,
    },
  }
}

export type Parts = ReturnType<typeof partsOf>
