import type { Answer } from '../../shared/contract'
import type { Role } from '../../shared/actor'
import { done } from '../../shared/outcome'
import { streetForFile } from '../support/app'
import { everyItem } from '../support/audit'
import { tableForFile } from '../support/engine'
import { aVolunteer, volunteeringOf, volunteersOf, wutong, yancang } from './volunteers'

const table = tableForFile()
const street = streetForFile(table)
const { register, mine, candidates, candidate, confirm } = volunteersOf({
  as: (who) => street.as(who),
})

const rolesOf = async (who: string, role: Role = 'volunteer') => {
  street.clock.now += 31_000
  const { roles } = (await street.as(who).get('/me')).body as unknown as Answer<'me'>
  return roles.filter((held) => held.role === role).map(({ scope }) => scope)
}
const end = (who: string) => street.as(who).put('/me/volunteering/end', {})
const pause = (who: string, isPaused: boolean) => street.as(who).put('/me/volunteering/pause', { isPaused })

beforeEach(async () => {
  for (const who of ['lin', 'zhou', 'shen']) await end(who)
})

describe('registering as a volunteer 志愿者登记', () => {
  it('says what one can do, when and where, and waits for each community by itself', async () => {
    const reply = await register('lin', { communityIds: [wutong, yancang], isPartyMember: true })

    expect(reply.status).toBe(200)
    expect(volunteeringOf(reply)).toMatchObject({
      skills: ['carrying', 'repairs'],
      hours: ['weekendMorning'],
      isPartyMember: true,
      isPaused: false,
      inHand: 0,
      most: 3,
      answers: [
        { communityId: wutong, state: 'asked' },
        { communityId: yancang, state: 'asked' },
      ],
    })
    expect(await rolesOf('lin')).toEqual([])
    expect(await mine('lin')).toEqual(volunteeringOf(reply))
    expect((await candidates('gu')).map(({ id, isWaiting }) => [id, isWaiting])).toEqual([['lin', true]])
  })

  it('sent again is the same registration, listed once', async () => {
    const first = await register('lin')
    const again = await register('lin')

    expect(again).toEqual(first)
    expect((await candidate('lin')).version).toBe(1)
    expect((await candidates('gu')).map(({ id }) => id)).toEqual(['lin'])
  })

  it.each([
    ['no skill', { skills: [] }, 'badInput', 'skills'],
    ['an unknown skill', { skills: ['flying'] }, 'badInput', 'skills.0'],
    ['a skill twice', { skills: ['carrying', 'carrying'] }, 'badInput', 'skills'],
    ['no community', { communityIds: [] }, 'badInput', 'communityIds'],
    ['another street’s community', { communityIds: ['990100002001'] }, 'outsideStreet', 'communityIds'],
    ['half a telephone', { phone: '139' }, 'badInput', 'phone'],
    ['no name', { name: ' ' }, 'badInput', 'name'],
    ['more than is asked', { points: 5 }, 'badInput', 'points'],
  ])('with %s is refused by name, and nothing is kept', async (...[, more, refusal, field]) => {
    const reply = await street.as('zhou').put('/me/volunteering', { ...aVolunteer(), ...more })

    expect([reply.body.refusal, reply.body['field']]).toEqual([refusal, field])
    expect(await mine('zhou')).toBeUndefined()
  })

  it('keeps what else the person is: household and posts', async () => {
    await register('shen')
    await register('zhou')
    await confirm('zhou')

    expect(await rolesOf('shen', 'gridWorker')).toEqual(['99010000100101'])
    expect(await street.deps.people.standingNow('zhou', street.street.id)).toMatchObject({
      household: street.people.zhou.household,
    })
  })

  it('is lost neither to a household verified nor to a post given at the same moment, and takes nothing away', async () => {
    const { people } = street.deps
    const at = street.street.id
    const household = { buildingId: `${at}00101B1`, room: '905', label: '1号楼 905', verified: true }

    await Promise.all([
      register('guest'),
      people.changeStanding('guest', at, (before) => done({ roles: [], ...before, household })),
      people.appoint('guest', at, [{ role: 'gridWorker', scope: `${at}00101` }]),
    ])

    const standing = await people.standingNow('guest', at)
    expect(standing?.household?.room).toBe('905')
    expect(standing?.volunteering?.version).toBe(1)
    expect(standing?.roles.map(({ role }) => role)).toEqual(['resident', 'gridWorker'])
    await end('guest')
  })
})

describe('pausing and ending 歇一阵, 退出', () => {
  it('pausing keeps the confirmation and goes on with one tap', async () => {
    await register('lin')
    await confirm('lin')

    await pause('lin', true)

    expect(await mine('lin')).toMatchObject({ isPaused: true, answers: [{ state: 'confirmed' }] })
    street.clock.now += 31_000
    expect((await street.deps.people.actor('lin', street.street.id))?.skills).toBeUndefined()
    await pause('lin', false)
    expect((await street.deps.people.actor('lin', street.street.id))?.skills).toEqual({
      [wutong]: ['carrying', 'repairs'],
    })
  })

  it('without a registration there is nothing to pause', async () => {
    expect((await pause('zhou', true)).body.refusal).toBe('notFound')
  })

  it('ending takes the role and leaves nothing of it behind; twice is the same', async () => {
    await register('lin', { communityIds: [wutong, yancang] })
    await confirm('lin')

    const first = await end('lin')
    const again = await end('lin')

    expect([first.status, first.body, again.body]).toEqual([200, {}, {}])
    expect(await rolesOf('lin')).toEqual([])
    expect(await candidates('gu')).toEqual([])
    expect((await street.deps.people.standingNow('lin', street.street.id))?.volunteering).toBeUndefined()
    const left = await everyItem(table)
    expect(left.filter(({ PK }) => PK.startsWith('VB#'))).toEqual([])
  })

  it.each([0, 1, 2])('registering broken off after %i writes is completed by the next try', async (after) => {
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', after, times: 9 })
    await register('lin', { communityIds: [wutong, yancang] })
    table.faults.mend()

    expect((await register('lin', { communityIds: [wutong, yancang] })).status).toBe(200)
    expect((await candidates('gu')).map(({ id }) => id)).toEqual(['lin'])
    expect((await candidates('streetdesk', yancang)).map(({ id }) => id)).toEqual(['lin'])
  })
})
