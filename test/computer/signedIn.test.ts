import type { Answer } from '../../shared/contract'
import { computerMs } from '../../shared/computer/computer'
import { callers, depsFor, settle, streetForFile } from '../support/app'
import { aStreet } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { computersIn } from './computers'

const table = tableForFile()
const street = streetForFile(table)
const { send, ask, signedIn, me, later } = computersIn(street)

describe('signed in on a computer', () => {
  it('one may what one may on the phone and nothing more, for twelve hours', async () => {
    const { token, expiresAt } = await signedIn('zhou')
    const headers = { Authorization: `Bearer ${token}` }
    const numbers = () => street.send(`/v1/numbers/${street.street.id}`, { headers })

    expect(Date.parse(expiresAt)).toBe(street.clock.now + computerMs)
    expect((await numbers()).status).toBe(403)
    expect(await later(computerMs - 1000, async () => (await me(token)).status)).toBe(200)
    expect(await later(1000, async () => (await me(token)).status)).toBe(401)
  })

  it('no other computer is let in: that takes the phone', async () => {
    const { token } = await signedIn()
    const { code } = await ask()
    const seen = await send('/computers/look', { code }, token)
    const said = { code, askedAt: new Date(street.clock.now).toISOString(), answer: 'allow' }
    const answered = await send('/computers/answer', said, token)

    expect([seen.status, seen.refusal]).toEqual([403, 'onlyByPhone'])
    expect([answered.status, answered.refusal]).toEqual([403, 'onlyByPhone'])
  })

  it('the phone sees it and ends it, there and wherever else it is asked', async () => {
    const [first, second] = [await signedIn('luo'), await signedIn('luo')]
    const elsewhere = callers(depsFor(table, street.clock), street.clock)
    const meThere = async ({ token }: typeof first) =>
      (await elsewhere.send('/v1/me', { headers: { Authorization: `Bearer ${token}` } })).status
    expect(await meThere(first)).toBe(200)
    const { computers } = (await street.as('luo').get('/computers')).body as Answer<'myComputers'>
    expect(computers.map(({ id, isThis }) => [id, isThis]).sort()).toEqual(
      [first, second].map(({ computerId }) => [computerId, false]).sort(),
    )

    await street.as('luo').post('/computers/end', { id: first.computerId })

    expect([(await me(first.token)).status, (await me(second.token)).status]).toEqual([401, 200])
    expect(await meThere(first)).toBe(401)
  })

  it('one signs out there, and of one’s own computers alone', async () => {
    const [mine, hers] = [await signedIn('qin'), await signedIn('shen')]

    await send('/computers/end', { id: hers.computerId }, mine.token)
    const left = await send<Answer<'endComputer'>>('/computers/end', { id: mine.computerId }, mine.token)

    expect(left.body.computers.map(({ id }) => id)).not.toContain(mine.computerId)
    expect([(await me(mine.token)).status, (await me(hers.token)).status]).toEqual([401, 200])
  })

  it('one goes on to another street where one has a post, until the same hour, and to no other', async () => {
    const next = aStreet('990100002')
    await settle(street.deps, next, [
      { ...street.people.qin, roles: [{ role: 'supervisor', scope: next.id }] },
    ])
    const session = await signedIn('qin')

    const entered = await later(60_000, () =>
      send<Answer<'enterOnComputer'>>('/computers/street', { streetId: next.id }, session.token),
    )
    const nowhere = await send('/computers/street', { streetId: '111111111' }, session.token)

    expect(entered.body).toMatchObject({ computerId: session.computerId, expiresAt: session.expiresAt })
    expect((await me(entered.body.token)).body).toMatchObject({ street: { id: next.id } })
    expect([nowhere.status, nowhere.refusal]).toEqual([404, 'notFound'])
    const phone = await street.as('qin').post('/computers/street', { streetId: next.id })
    expect(phone.body.refusal).toBe('notSignedIn')
  })
})
