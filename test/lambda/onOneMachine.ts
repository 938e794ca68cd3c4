import { consume as gatherFrom } from '../../functions/demand/consume'
import { sweepAll } from '../../functions/clock/sweepAll'
import { workOnAll } from '../../functions/export/workOnAll'
import { wechatMessages } from '../../functions/notice/wechatMessages'
import { wechatLogin } from '../../functions/session/wechat'
import { consume } from '../../functions/stream/consume'
import { door } from '../../infra/local/door'
import { oneAfterAnother } from '../../infra/local/stream/oneAfterAnother'
import { demoTemplates } from '../../infra/local/wechat/demoTemplates'
import { asFunction } from '../../infra/rights/held'
import { depsFor } from '../support/app'
import type { TestTable } from '../support/engine'
import { streamOfTable } from '../support/streamOf'
import { appId, formOf, secrets, toldBy, untilHeard, type Town } from './town'

type Around = { table: TestTable; wechat: string; defaultStreet: string }

/** The one-machine stack behind its own door, but that nothing in it goes by itself. */
export function onOneMachine({ table, wechat, defaultStreet }: Around): Town {
  const server = { base: wechat, appId, secret: secrets.WECHAT_SECRET }
  const { SETUP_CODE: setupCode } = secrets
  const settings = { demo: false, defaultStreet, appId, setupCode, templates: demoTemplates }
  const more = { now: Date.now, wechat: wechatLogin(server), settings }
  const deps = depsFor(table, { now: 0 }, more)
  const heard = { ...deps, messages: wechatMessages(server, Date.now) }
  const app = door(deps, import.meta.dirname)
  const stream = streamOfTable(table)
  const pump = stream.pumpTo(
    oneAfterAnother([
      (event) => asFunction('stream', () => consume(event, heard)),
      (event) => asFunction('gather', () => gatherFrom(event, deps)),
    ]),
  )
  const get = async (path: string) => toldBy(await app.request(path))

  return {
    table,
    ask: async ({ method, path, headers = {}, body }) =>
      toldBy(
        await app.request(path, {
          method,
          headers,
          ...(body !== undefined && { body: new Uint8Array(Buffer.from(body)) }),
        }),
      ),
    fetchFile: get,
    see: get,
    send: async (upload, photo) =>
      (await app.request(upload.url, { method: 'POST', body: formOf(upload, photo) })).status,
    hear: () => untilHeard(pump),
    ring: () => asFunction('clock', () => sweepAll(deps)),
    pack: () => asFunction('exportWork', () => workOnAll(deps, { parts: 1000, until: Date.now() + 45_000 })),
    stop: async () => stream.stop(),
  }
}
