import type { RoleHeld } from '../../../shared/actor'
import type { Hour } from '../../../shared/volunteer/hours'
import type { Skill } from '../../../shared/volunteer/skills'
import type { VolunteeringKept } from '../../../functions/volunteer/volunteering'
import { communityId } from '../places'
import type { DemoPerson } from './person'

type Line = { in: number[]; skills: Skill[]; hours: Hour[]; isPartyMember?: true; isWaiting?: true }

/** 志愿者 and 报到党员, by community number; one waits for the community's word. */
const lines: Record<string, Line> = {
  heayi: {
    in: [1],
    skills: ['errands', 'company', 'escort', 'carrying'],
    hours: ['weekdayMorning', 'weekdayAfternoon'],
    isPartyMember: true,
  },
  dingshanlin: { in: [1], skills: ['carrying', 'repairs', 'phoneHelp'], hours: ['weekendMorning'] },
  qiaomuqing: { in: [1, 2], skills: ['firstAid', 'errands'], hours: [], isPartyMember: true },
  gaojinzhi: { in: [1], skills: ['errands', 'tutoring'], hours: ['weekdayEvening'], isWaiting: true },
  xishuiyue: { in: [2], skills: ['company', 'phoneHelp'], hours: ['weekdayAfternoon', 'weekendAfternoon'] },
  songtinglan: { in: [6], skills: ['mediation', 'company'], hours: ['weekendMorning', 'weekendAfternoon'] },
}

/** Registered, and answered, when the street began. */
const since = Date.parse('2026-03-02T02:00:00Z')

function volunteeringOf({ name, phone = '' }: DemoPerson, line: Line): VolunteeringKept {
  const { skills, hours, isPartyMember = false, isWaiting } = line
  const answer = isWaiting
    ? { state: 'asked' as const, skills: [], at: since }
    : { state: 'confirmed' as const, skills, at: since }
  const answers = Object.fromEntries(line.in.map((community) => [communityId(community), answer]))
  return { name, phone, skills, hours, isPartyMember, isPaused: false, version: 1, answers }
}

/** With what this person has registered for, and the roles that follow from it. */
export function withVolunteering(person: DemoPerson): DemoPerson {
  const line = lines[person.id]
  if (!line) return person
  const volunteering = volunteeringOf(person, line)
  const roles = line.isWaiting
    ? []
    : line.in.map((community): RoleHeld => ({ role: 'volunteer', scope: communityId(community) }))
  return { ...person, roles: [...person.roles, ...roles], volunteering }
}
