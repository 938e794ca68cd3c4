import { oneAfterAnother } from '../../infra/local/stream/oneAfterAnother'
import { demoTemplates } from '../../infra/local/wechat/demoTemplates'
import type { startBucket } from '../support/bucket'
import type { TestTable } from '../support/engine'
import { streamOfTable } from '../support/streamOf'
import { deploy } from './deployed'
import { functionUrls, gateway } from './gateway'
import { guardBucket } from './guardedBucket'
import { guardTable } from './guardedTable'
import { instancesOf } from './instances'
import { arrivalOf, scheduleOf } from './otherEvents'
import { readerOf } from './reader'
import { rolesOf, sessionOf } from './roles'
import { secretStore } from './secretStore'
import { appId, formOf, secrets, toldBy, untilHeard, type Town } from './town'

type Around = {
  table: TestTable
  wechat: string
  defaultStreet: string
  store: Awaited<ReturnType<typeof startBucket>>
}

/** The functions as they are uploaded, under Node 22, with the rights and settings that the templates give them. */
export async function onLambda({ table, wechat, defaultStreet, store: { bucket, admit } }: Around) {
  const { world, china, forget } = await deploy({
    EMULIN_NAME: table.tableName,
    EMULIN_DEFAULT_STREET: defaultStreet,
    EMULIN_WECHAT_APPID: appId,
    EMULIN_WECHAT_TEMPLATES: JSON.stringify(demoTemplates),
  })
  const functions = [...world.functions, ...china.functions]
  const roles = rolesOf(functions)
  const guard = await guardTable({ endpoint: table.endpoint, roles })
  admit(functions.map((one) => sessionOf(one).AWS_ACCESS_KEY_ID))
  const photos = await guardBucket({ origin: new URL(bucket.address).origin, roles })
  const store = await secretStore({ roles, secrets })
  const endpoints = {
    DYNAMODB_ENDPOINT: guard.url,
    S3_ENDPOINT: photos.url,
    WECHAT_BASE: wechat,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: store.url,
  }
  const instances = instancesOf(functions, endpoints)
  const { invoke } = instances
  const stream = streamOfTable(table)
  const readers = {
    stream: readerOf('stream', world, invoke),
    gather: readerOf('gather', world, invoke),
  }
  const pump = stream.pumpTo(oneAfterAnother([readers.stream, readers.gather]))
  const files = functionUrls(world, invoke)

  const town: Town = {
    table,
    ask: gateway(world, invoke),
    fetchFile: (link) => files(new URL(link)),
    see: async (link) => toldBy(await fetch(link)),
    async send(upload, photo) {
      const { status } = await fetch(upload.url, { method: 'POST', body: formOf(upload, photo) })
      const arrived = { bucket: bucket.name, key: upload.fields.key ?? '', size: photo.length }
      for (const { arn, event } of arrivalOf(arrived, world)) await invoke(arn, event)
      return status
    },
    hear: () => untilHeard(pump, instances.said),
    async ring() {
      const { arn, event } = scheduleOf('clock', world)
      await invoke(arn, event)
    },
    async pack() {
      const { arn, event } = scheduleOf('exportWork', world)
      await invoke(arn, event)
    },
    async stop() {
      await instances.end()
      stream.stop()
      await Promise.all([guard.stop(), photos.stop(), store.stop()])
      await forget()
    },
  }
  return {
    ...town,
    askInChina: gateway(china, invoke),
    world,
    china,
    guard,
    photos,
    endpoints,
    instances,
    readers,
  }
}
