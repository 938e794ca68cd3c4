import { demoTemplates } from '../../infra/local/wechat/demoTemplates'
import { everyItem } from '../support/audit'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { noticeStreetForFile } from './noticeStreet'

const table = tableForFile()
const town = noticeStreetForFile(table)
const hour = 3_600_000

let openid = ''
beforeAll(async () => {
  openid = await town.hasWechat('zhou')
  await town.hasWechat('luo')
})
/** Another day for each test, and nobody has consented to anything. */
beforeEach(async () => {
  town.clock.now += 24 * hour
  for (const who of ['zhou', 'luo']) {
    await town.deps.table.delete({ PK: `U#${who}`, SK: `OK#${town.street.id}` })
    for (const { id: templateId } of Object.values(demoTemplates))
      await town.tell('consents', { user: who, templateId, times: 0 })
  }
})

const ordered = async () => orderOf(await town.as('zhou').post('/orders', anOrder(town.street))).id
const make = async (who: string, ...[id, move, input = {}]: [id: string, move: string, input?: object]) =>
  orderOf(await town.moveAs(who).make(id, move, input))

async function live() {
  const id = await ordered()
  await make('shen', id, 'handle')
  await make('shen', id, 'finish', { note: '换了灯头' })
  await make('qin', id, 'close', { verdict: 'solved' })
  return id
}

/** What WeChat delivers while all that happened is told. */
async function delivered() {
  const before = (await town.sent()).length
  await town.hearAll()
  return (await town.sent()).slice(before)
}

const leftFor = async (who: string) => {
  const { body } = await town.as(who).get('/me/consents')
  const { templates } = body as { templates?: { name: string; left: number }[] }
  return Object.fromEntries((templates ?? []).map(({ name, left }) => [name, left]))
}
const kept = () => town.deps.table.get({ PK: 'U#zhou', SK: `OK#${town.street.id}` })

describe('consents 订阅', () => {
  it('are counted for each template, and a tap that is sent twice counts once', async () => {
    const key = keyAt(town.clock.now)
    await town.consents('zhou', ['result', 'progress'], key)
    await town.consents('zhou', ['result', 'progress'], key)
    await town.consents('zhou', ['progress'])

    expect(await leftFor('zhou')).toEqual({ result: 1, progress: 2, work: 0 })
  })

  it('are nobody else’s: another phone’s code is refused', async () => {
    const code = await town.freshCode('luo')

    const { status, body } = await town.as('zhou').post('/me/consents', { code, accepted: ['result'] })

    expect([status, body.refusal, await kept()]).toEqual([401, 'badCode', undefined])
  })

  it('keep the openid sealed, and only as long as there is something to send', async () => {
    await town.consents('zhou', ['result'])
    const whole = JSON.stringify(await everyItem(table))
    const hasAddress = Boolean((await kept())?.address)
    await live()
    await town.hearAll()

    expect([whole.includes(openid), hasAddress]).toEqual([false, true])
    expect(await kept()).not.toHaveProperty('address')
    expect(await leftFor('zhou')).toEqual({ result: 0, progress: 0, work: 0 })
  })
})

describe('what a consent is spent on', () => {
  it('is the end, if there was one tap: filed, accepted and finished stay in the inbox', async () => {
    await town.consents('zhou', ['progress'])
    const id = await live()

    const [message, ...more] = await delivered()

    expect(more).toEqual([])
    expect(message).toMatchObject({
      touser: openid,
      template_id: demoTemplates.progress?.id,
      page: `resident/rate?id=${id}`,
      data: {
        thing1: { value: '路灯不亮 · 梧桐里社区 1号楼' },
        phrase2: { value: '办好了' },
        thing4: { value: '办好了，请您评一评' },
      },
    })
  })

  it('is a new day as well, where one is left for the end', async () => {
    await town.consents('zhou', ['result', 'progress'])
    const id = await ordered()
    await make('shen', id, 'handle')
    const until = new Date(town.clock.now + 9 * 24 * hour).toISOString()
    await make('shen', id, 'extend', { reason: '等配件', until })
    await make('qin', id, 'grant', { reason: '同意' })
    const first = await delivered()
    await make('shen', id, 'finish', { note: '换了灯头' })
    await make('qin', id, 'close', { verdict: 'solved' })

    const second = await delivered()

    const phrases = [first, second].map((all) => all.map(({ data }) => data['phrase2']?.value))
    expect(phrases).toEqual([['改期了'], ['办好了']])
  })

  it('is every turn of staff that consented for good, one message for what comes together', async () => {
    await town.consents('luo', ['work'])
    for (let n = 0; n < 3; n++) {
      const id = await ordered()
      await make('shen', id, 'file')
      await make('gu', id, 'dispatch', { lead: { unitId: `${town.street.id}U01` } })
    }

    expect((await delivered()).map(({ data }) => data['phrase2']?.value)).toEqual(['新任务'])
    expect(await leftFor('luo')).toMatchObject({ work: 99 })
  })

  it('is nothing that is older than a day', async () => {
    await town.consents('zhou', ['result'])
    await live()
    town.clock.now += 25 * hour

    expect(await delivered()).toEqual([])
    expect(await leftFor('zhou')).toMatchObject({ result: 1 })
  })
})

describe('when WeChat does not deliver', () => {
  const closing = async () => (await town.inboxOf('zhou')).notices.filter(({ of }) => of === 'closed').length

  it('believes it that nobody consents any more (43101), and the inbox has it', async () => {
    await town.consents('zhou', ['result'])
    await town.tell('consents', { user: 'zhou', templateId: demoTemplates.result?.id, times: 0 })
    const before = await closing()
    await live()

    expect(await delivered()).toEqual([])
    expect([await leftFor('zhou'), (await closing()) - before]).toEqual([
      { result: 0, progress: 0, work: 0 },
      1,
    ])
  })

  it('asks for another token when the one it has is not taken (40001, 40014, 42001)', async () => {
    for (const errcode of [40001, 40014, 42001]) {
      await town.consents('zhou', ['result'])
      await live()
      if (errcode === 40001) await town.tell('forget-tokens')
      else await town.tell('errors', { errcode })

      expect(await delivered()).toHaveLength(1)
    }
  })

  it.each([-1, 43108, 45009, 47003, 40037])(
    'keeps the consent after %d, and does not try twice',
    async (errcode) => {
      await town.consents('zhou', ['result'])
      await live()
      await town.tell('errors', { errcode })

      expect(await delivered()).toEqual([])
      expect(await delivered()).toEqual([])
      expect(await leftFor('zhou')).toMatchObject({ result: 1 })
    },
  )

  it('forgets an address that is nobody’s (40003)', async () => {
    await town.consents('zhou', ['result'])
    await live()
    await town.tell('errors', { errcode: 40003 })

    await delivered()

    expect(await kept()).not.toHaveProperty('address')
  })
})
