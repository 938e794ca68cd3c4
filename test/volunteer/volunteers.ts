import type { Answer } from '../../shared/contract'
import type { Candidate, VolunteerCommand } from '../../shared/volunteer/volunteer'
import type { Callers, Reply } from '../support/app'

export const wutong = '990100001001'
export const yancang = '990100001002'

/** Somebody who carries and mends, at weekends, in the first community. */
export const aVolunteer = (more: Partial<VolunteerCommand> = {}): VolunteerCommand => ({
  name: '林一帆',
  phone: '19900001002',
  skills: ['carrying', 'repairs'],
  hours: ['weekendMorning'],
  communityIds: [wutong],
  isPartyMember: false,
  ...more,
})

export const volunteeringOf = ({ body }: Reply) => (body as unknown as Answer<'myVolunteering'>).volunteering

export function volunteersOf({ as }: Pick<Callers, 'as'>) {
  const register = (who: string, more: Partial<VolunteerCommand> = {}) =>
    as(who).put('/me/volunteering', aVolunteer(more))
  const mine = async (who: string) => volunteeringOf(await as(who).get('/me/volunteering'))
  const list = (by: string, communityId = wutong) => as(by).get(`/volunteers?communityId=${communityId}`)
  const candidates = async (by: string, communityId = wutong) =>
    ((await list(by, communityId)).body as unknown as Answer<'volunteers'>).candidates
  async function candidate(who: string, communityId = wutong): Promise<Candidate> {
    const found = (await candidates('streetdesk', communityId)).find(({ id }) => id === who)
    if (!found) throw new Error(`${who} is not listed in ${communityId}`)
    return found
  }
  async function confirm(who: string, { by = 'gu', communityId = wutong, ...more }: Confirming = {}) {
    const { version, skills } = await candidate(who, communityId)
    return as(by).put(`/volunteers/${who}/confirm`, { communityId, version, skills, ...more })
  }
  async function refuse(who: string, { by = 'gu', communityId = wutong, ...more }: Confirming = {}) {
    const { version } = await candidate(who, communityId)
    const body = { communityId, version, reason: '先来社区见一面', ...more }
    return as(by).put(`/volunteers/${who}/refuse`, body)
  }
  /** Registered and confirmed, in one. */
  async function takeOn(who: string, more: Partial<VolunteerCommand> = {}) {
    await register(who, more)
    for (const communityId of more.communityIds ?? [wutong])
      await confirm(who, { by: 'streetdesk', communityId })
  }
  return { register, mine, list, candidates, candidate, confirm, refuse, takeOn }
}

type Confirming = { by?: string; communityId?: string; version?: number; skills?: string[]; reason?: string }
