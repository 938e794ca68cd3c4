import type { Answer } from '../../shared/contract'
import { codeMs, mostTriesAnHour } from '../../shared/computer/computer'
import { callers, depsFor, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { computersIn } from './computers'

const table = tableForFile()
const street = streetForFile(table)
const { ask, take, look, say, me } = computersIn(street)

describe('a computer is signed in by the phone 电脑登录', () => {
  it('shows figures, is told nothing until the phone allows it, and is then who the phone is', async () => {
    const asked = await ask()
    expect(asked).toEqual({
      code: expect.stringMatching(/^\d{8}$/) as string,
      secret: expect.any(String) as string,
      expiresAt: new Date(street.clock.now + codeMs).toISOString(),
    })
    expect((await take(asked)).body).toEqual({ state: 'waiting' })
    const seen = await look('qin', asked.code)
    expect(seen.askedAt).toBe(new Date(street.clock.now).toISOString())
    expect((await take(asked)).body).toEqual({ state: 'waiting' })

    expect(await say('qin', asked.code)).toEqual([200, 'allowed'])
    const { session } = (await take(asked)).body

    expect(session?.person).toMatchObject({ id: 'qin', name: street.people.qin.name })
    expect(session?.streetId).toBe(street.street.id)
    expect((await me(session?.token ?? '')).body).toMatchObject({ id: 'qin', roles: street.people.qin.roles })
  })

  it('gives the session once, and to the browser that asked alone', async () => {
    const [asked, other] = [await ask(), await ask()]
    await say('qin', asked.code)

    const spied = await take({ code: asked.code, secret: other.secret })
    const both = await Promise.all([take(asked), take(asked)])

    expect([spied.status, spied.refusal]).toEqual([422, 'codeNotShown'])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
    expect((await take(asked)).refusal).toBe('codeNotShown')
  })

  it('is over after three minutes, on the screen and on the phone, allowed or not', async () => {
    const [asked, allowed, seen] = [await ask(), await ask(), await ask()]
    await say('qin', allowed.code)
    const { askedAt } = await look('qin', seen.code)

    street.clock.now += codeMs

    expect((await look('qin', asked.code)).refusal).toBe('codeNotShown')
    expect(await say('qin', seen.code, { askedAt })).toEqual([422, 'codeNotShown'])
    expect([(await take(asked)).refusal, (await take(allowed)).refusal]).toEqual([
      'codeNotShown',
      'codeNotShown',
    ])
  })

  it('is told when the phone refuses it', async () => {
    const asked = await ask()

    expect(await say('qin', asked.code, { answer: 'refuse' })).toEqual([200, 'refused'])

    expect((await take(asked)).body).toEqual({ state: 'refused' })
    expect((await look('qin', asked.code)).refusal).toBe('codeNotShown')
  })

  it('takes one answer: the same said again is no other, and nobody else’s counts after it', async () => {
    const asked = await ask()
    const { askedAt } = await look('qin', asked.code)
    await say('qin', asked.code, { askedAt })

    expect(await say('qin', asked.code, { askedAt })).toEqual([200, 'allowed'])
    expect(await say('qin', asked.code, { askedAt, answer: 'refuse' })).toEqual([422, 'codeNotShown'])
    expect(await say('zhou', asked.code, { askedAt })).toEqual([422, 'codeNotShown'])
    expect((await take(asked)).body.session?.person.id).toBe('qin')
    // The answer was lost on its way to the phone, and the browser was quicker than the second press.
    expect(await say('qin', asked.code, { askedAt })).toEqual([200, 'allowed'])
    expect(await say('qin', asked.code, { askedAt, answer: 'refuse' })).toEqual([422, 'codeNotShown'])
    expect(await say('zhou', asked.code, { askedAt })).toEqual([422, 'codeNotShown'])
  })

  it('takes no answer to another asking than the one that was seen', async () => {
    const asked = await ask()
    const askedAt = new Date(street.clock.now - 60_000).toISOString()

    expect(await say('qin', asked.code, { askedAt })).toEqual([422, 'codeNotShown'])
  })

  it('stops whoever types one code after the other', async () => {
    const asked = await ask()
    for (let tries = 0; tries < mostTriesAnHour; tries++)
      expect((await look('gu', '00000000')).refusal).toBe('codeNotShown')

    expect(await look('gu', asked.code)).toMatchObject({ status: 429, refusal: 'tooManyTries' })
    const askedAt = new Date(street.clock.now - 1).toISOString()
    expect(await say('gu', asked.code, { askedAt })).toEqual([429, 'tooManyTries'])
    expect((await look('qin', asked.code)).status).toBe(200)
  })

  it('lets so many be signed in within an hour, each looked at and answered', async () => {
    for (let tries = 0; tries < mostTriesAnHour; tries++) {
      const { code } = await ask()
      expect(await say('qin', code, { answer: 'refuse' })).toEqual([200, 'refused'])
    }
    expect((await look('qin', (await ask()).code)).refusal).toBe('tooManyTries')
  })

  it('keeps no secret where the code is shown, nobody before an answer, and after it for an hour whose it was', async () => {
    const asked = await ask()
    const keptNow = async () =>
      (await street.deps.table.query({ at: ['PK', `PC#${asked.code}`] })).items as object[]
    const kept = await keptNow()
    await say('qin', asked.code)
    await take(asked)

    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${asked.secret}|personId`))
    expect(await keptNow()).toEqual([
      { ...kept[0], state: 'taken', personId: 'qin', street: street.street.id },
    ])
    expect(kept[0]).toMatchObject({ x: Math.floor((street.clock.now + codeMs) / 1000) + 3600 })
  })
})

describe('where real people are', () => {
  it('it goes by WeChat and the phone alone', async () => {
    const settings = { demo: false, defaultStreet: street.street.id, appId: 'wxtest' }
    const deps = depsFor(table, street.clock, { settings })
    const real = callers(deps, street.clock, (who) => `ok-${who}`)
    const post = (path: string, body: object) =>
      real.send(`/v1${path}`, { method: 'POST', body: JSON.stringify(body) })
    const { code, secret } = (await post('/computers', {})).body as unknown as Answer<'askComputerCode'>
    const seen = await real.as('desk').post('/computers/look', { code })
    await real.as('desk').post('/computers/answer', { code, askedAt: seen.body.askedAt, answer: 'allow' })
    const { session } = (await post('/computers/session', { code, secret }))
      .body as Answer<'takeComputerSession'>

    const headers = { Authorization: `Bearer ${session?.token}` }
    const { body } = await real.send('/v1/me', { headers })
    expect(body.id).toBe((await real.as('desk').get('/me')).body.id)
  })
})
