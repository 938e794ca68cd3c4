import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { wechatLogin } from '../../functions/session/wechat'

let said = { status: 200, body: '' }
const server = createServer((_, answer) => answer.writeHead(said.status).end(said.body))
let base: string

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((closed) => server.close(closed)))

describe('WeChat’s login server', () => {
  it.each([
    ['a gateway’s page', 200, '<html>502 Bad Gateway</html>', 'tryLater'],
    ['nothing', 200, '', 'tryLater'],
    ['out of order', 502, '{}', 'tryLater'],
    ['busy', 200, '{"errcode":-1,"errmsg":"system error"}', 'tryLater'],
    ['a used code', 200, '{"errcode":40163,"errmsg":"code been used"}', 'badCode'],
  ])('that answers %s is understood', async (_, ...[status, body, refusal]) => {
    said = { status, body }

    const outcome = await wechatLogin({ base, appId: 'wxtest', secret: 'secret' }).openidFor('code')

    expect(outcome).toMatchObject({ ok: false, refusal })
  })
})
