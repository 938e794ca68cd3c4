import type { Answer } from '../../shared/contract'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { volunteersOf, wutong, yancang } from './volunteers'

const table = tableForFile()
const street = streetForFile(table)
const { register, mine, candidate, confirm, refuse } = volunteersOf({
  as: (who) => street.as(who),
})

const rolesOf = async (who: string) => {
  street.clock.now += 31_000
  const { roles } = (await street.as(who).get('/me')).body as unknown as Answer<'me'>
  return roles.filter((held) => held.role === 'volunteer').map(({ scope }) => scope)
}
const end = (who: string) => street.as(who).put('/me/volunteering/end', {})

beforeEach(async () => {
  for (const who of ['lin', 'gu']) await end(who)
})

describe('the community’s answer 社区确认', () => {
  it('gives the role there and nowhere else, within half a minute', async () => {
    await register('lin', { communityIds: [wutong, yancang] })

    const reply = await confirm('lin')

    expect([
      reply.status,
      (reply.body as unknown as Answer<'confirmVolunteer'>).candidate.answer.state,
    ]).toEqual([200, 'confirmed'])
    expect(await rolesOf('lin')).toEqual([wutong])
    expect((await mine('lin'))?.answers.map(({ state }) => state)).toEqual(['confirmed', 'asked'])
  })

  it('is a reason where it is no, and may be asked again', async () => {
    await register('lin')

    await refuse('lin', { reason: '先来社区见一面' })

    expect((await mine('lin'))?.answers).toMatchObject([{ state: 'refused', reason: '先来社区见一面' }])
    expect(await rolesOf('lin')).toEqual([])
    await register('lin')
    expect((await mine('lin'))?.answers).toMatchObject([{ state: 'asked' }])
  })

  it('can be taken back, and the role goes with it', async () => {
    await register('lin')
    await confirm('lin')
    expect(await rolesOf('lin')).toEqual([wutong])

    await refuse('lin', { reason: '搬走了' })

    expect(await rolesOf('lin')).toEqual([])
  })

  it('holds for the skills it was given for: a new one waits, one given up goes', async () => {
    await register('lin')
    await confirm('lin')

    await register('lin', { skills: ['carrying', 'firstAid'] })

    const { answer, isWaiting } = await candidate('lin')
    expect([answer.state, answer.skills, isWaiting]).toEqual(['confirmed', ['carrying'], true])
    expect(await rolesOf('lin')).toEqual([wutong])
    await confirm('lin')
    expect(await candidate('lin')).toMatchObject({
      isWaiting: false,
      answer: { skills: ['carrying', 'firstAid'] },
    })
  })

  it('is given to what was looked at: changed meanwhile, it is looked at again', async () => {
    await register('lin')
    const { version } = await candidate('lin')
    await register('lin', { skills: ['carrying', 'firstAid'] })

    const late = await confirm('lin', { version })

    expect([late.status, late.body.refusal]).toEqual([409, 'changedMeanwhile'])
    expect(await rolesOf('lin')).toEqual([])
  })

  it('sent twice is given once; of two dispatchers who differ one hears of the other', async () => {
    await register('lin')
    const { version, skills } = await candidate('lin')
    const sent = { communityId: wutong, version, skills }

    const [yes, no] = await Promise.all([
      street.as('gu').put('/volunteers/lin/confirm', sent),
      street
        .as('streetdesk')
        .put('/volunteers/lin/refuse', { communityId: wutong, version, reason: '不认识' }),
    ])

    expect([yes.status, no.status].sort()).toEqual([200, 409])
    await refuse('lin')
    await register('lin')
    await confirm('lin')
    const before = await candidate('lin')
    await street.as('gu').put('/volunteers/lin/confirm', { ...sent, version: before.version - 1 })
    expect((await candidate('lin')).version).toBe(before.version)
  })

  it('cannot name skills that she has not', async () => {
    await register('lin')

    const reply = await confirm('lin', { skills: ['tutoring'] })

    expect([reply.status, reply.body.refusal, reply.body['field']]).toEqual([400, 'badInput', 'skills'])
  })

  it('is nobody’s to give to herself', async () => {
    await register('gu')

    expect((await confirm('gu')).body.refusal).toBe('selfConfirm')
    expect((await confirm('gu', { by: 'streetdesk' })).status).toBe(200)
  })

  it.each([
    ['zhou', 403, 'notYourRole'],
    ['shen', 403, 'notYourRole'],
    ['qin', 403, 'notYourRole'],
    ['admin', 403, 'notYourRole'],
    ['lin', 403, 'notYourRole'],
  ])('is not for %s to see or to give', async (who, status, refusal) => {
    await register('lin')
    const { version, skills } = await candidate('lin')
    const body = { communityId: wutong, version, skills }

    const replies = [
      await street.as(who).get(`/volunteers?communityId=${wutong}`),
      await street.as(who).put('/volunteers/lin/confirm', body),
      await street.as(who).put('/volunteers/lin/refuse', { communityId: wutong, version, reason: '不' }),
    ]

    expect(replies.map((reply) => [reply.status, reply.body.refusal])).toEqual(
      Array.from({ length: 3 }, () => [status, refusal]),
    )
  })

  it('is a community’s own: its dispatcher neither sees nor answers for the one beside it', async () => {
    await register('lin', { communityIds: [wutong, yancang] })

    const list = await street.as('gu').get(`/volunteers?communityId=${yancang}`)
    const yes = await confirm('lin', { communityId: yancang })

    expect([list.status, yes.status]).toEqual([404, 404])
    expect((await confirm('lin', { communityId: yancang, by: 'streetdesk' })).status).toBe(200)
    expect(await rolesOf('lin')).toEqual([yancang])
  })
})
