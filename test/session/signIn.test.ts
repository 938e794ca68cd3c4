import { callers, depsFor, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'

const table = tableForFile()
const street = streetForFile(table)

const signIn = (body: object) => street.send('/v1/sessions', { method: 'POST', body: JSON.stringify(body) })

type SignedIn = { token: string; expiresAt: string; person: { id: string; roles: object[] } }

describe('sign-in by a WeChat code', () => {
  it('makes a resident of whoever comes for the first time, and knows her the second', async () => {
    const first = (await signIn({ code: 'ok-newcomer' })).body as unknown as SignedIn
    const second = (await signIn({ code: 'ok-newcomer' })).body as unknown as SignedIn

    expect(first.person.roles).toEqual([{ role: 'resident', scope: '990100001' }])
    expect(second.person.id).toBe(first.person.id)
    expect(Date.parse(first.expiresAt) - street.clock.now).toBe(900_000)
  })

  it('makes one person of fifty sign-ins at once', async () => {
    const replies = await Promise.all(Array.from({ length: 50 }, () => signIn({ code: 'ok-hasty' })))

    const ids = replies.map(({ body }) => (body as unknown as SignedIn).person.id)
    expect(new Set(ids).size).toBe(1)
  })

  it('keeps neither openid nor session key anywhere a caller can see', async () => {
    const { body } = await signIn({ code: 'ok-private' })

    expect(JSON.stringify(body)).not.toMatch(/openid|session_key/)
  })

  it('refuses a code that WeChat does not know', async () => {
    const { status, body } = await signIn({ code: 'expired' })

    expect([status, body.refusal]).toEqual([401, 'badCode'])
  })

  it('refuses a street that is not there', async () => {
    const { status, body } = await signIn({ code: 'ok-lost', streetId: '111111111' })

    expect([status, body.refusal, body.field]).toEqual([404, 'notFound', 'streetId'])
  })
})

describe('in a demo street', () => {
  it('nobody can be played who came with WeChat', async () => {
    const { person } = (await signIn({ code: 'ok-real' })).body as unknown as SignedIn

    const played = await signIn({ code: `demo:${person.id}` })

    expect([played.status, played.body.refusal]).toEqual([401, 'badCode'])
  })

  it('a first sign-in takes no role away that was given a moment before', async () => {
    const scope = '990100001'
    const roles = [{ role: 'gridWorker' as const, scope: `${scope}00101` }]
    await street.deps.people.save('xinren', { name: '新人', homeStreet: scope })
    await street.deps.people.standing('xinren', scope)
    const elsewhere = depsFor(table, street.clock)
    await elsewhere.people.saveStanding('xinren', scope, { roles })

    const { person } = (await signIn({ code: 'demo:xinren' })).body as unknown as SignedIn

    expect(person.roles).toEqual(roles)
  })
})

describe('where real people are', () => {
  it('nobody can be played, and there is no list of people to play', async () => {
    const settings = { demo: false, defaultStreet: '990100001', appId: 'wxtest' }
    const real = callers(depsFor(table, street.clock, { settings }), street.clock)

    const played = await real.send('/v1/sessions', {
      method: 'POST',
      body: JSON.stringify({ code: 'demo:zhou' }),
    })
    const people = await real.send('/v1/demo/people', {})

    expect([played.status, played.body.refusal]).toEqual([401, 'badCode'])
    expect(people.status).toBe(404)
  })

  it('a token of another deployment opens nothing', async () => {
    const secrets = { token: 'quite-another-secret-of-the-tests', seal: 'quite-another-secret-of-the-tests' }
    const other = callers(depsFor(table, street.clock, { secrets }), street.clock)
    const { body } = await other.send('/v1/sessions', {
      method: 'POST',
      body: JSON.stringify({ code: 'demo:zhou' }),
    })
    const { token } = body as unknown as SignedIn

    const { status } = await street.send('/v1/me', { headers: { Authorization: `Bearer ${token}` } })

    expect(status).toBe(401)
  })
})

describe('me 我的', () => {
  it('says who I am, and lets me change name and telephone, or leave them out', async () => {
    const saved = await street.as('guest').put('/me', { name: '吴阿姨', phone: '19900002222' })
    const cleared = await street.as('guest').put('/me', { phone: '' })

    expect(saved.body).toMatchObject({ id: 'guest', name: '吴阿姨', phone: '19900002222' })
    expect(cleared.body).toMatchObject({ name: '吴阿姨' })
    expect(cleared.body.phone).toBeUndefined()
  })

  it('refuses a telephone that is none', async () => {
    const { status, body } = await street.as('guest').put('/me', { phone: '12' })

    expect([status, body.field]).toEqual([400, 'phone'])
  })

  it('tells a verified resident her household', async () => {
    const { body } = await street.as('zhou').get('/me')

    expect(body.household).toEqual({ label: '梧桐里 1号楼 301', verified: true })
  })
})

describe('the catalogue 事项清单', () => {
  it('holds what a phone needs, and neither staff nor duty list', async () => {
    const { body } = await street.as('zhou').get('/catalogue')

    expect(body.limits).toContainEqual({
      from: '2020-01-01',
      name: 'finishOrdinary',
      amount: 7,
      unit: 'day',
    })
    expect((body.grids as { worker?: object }[])[0]?.worker).toEqual({ name: '沈小禾' })
    expect(Object.keys(body).sort()).toEqual([
      'buildings',
      'calendars',
      'categories',
      'communities',
      'grids',
      'limits',
      'street',
      'units',
    ])
  })

  it('says which grid a point lies in, and which building is near', async () => {
    const inside = await street.as('zhou').get('/places/locate?latitude=28.9711&longitude=118.8711')
    const outside = await street.as('zhou').get('/places/locate?latitude=39.9&longitude=116.4')

    expect(inside.body).toMatchObject({ gridId: '99010000100101', label: '梧桐里社区 1号楼' })
    expect(outside.body).toEqual({})
  })
})
