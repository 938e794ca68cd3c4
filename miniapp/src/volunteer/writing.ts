import type { Me } from '../../../shared/person/person'
import type { Hour } from '../../../shared/volunteer/hours'
import type { Skill } from '../../../shared/volunteer/skills'
import { VolunteerCommand, type Volunteering } from '../../../shared/volunteer/volunteer'

/** What the form holds before it is sent. */
export type Writing = {
  name: string
  phone: string
  skills: Skill[]
  hours: Hour[]
  communityIds: string[]
  isPartyMember: boolean
}

/** What is wrong, by the field it stands in. */
export type Wrong = { [F in keyof Writing]?: string | undefined }

/** What is known already is not asked twice. */
export const firstWriting = (me: Me, homeId: string | undefined, before?: Volunteering): Writing =>
  before
    ? {
        name: before.name,
        phone: before.phone,
        skills: before.skills,
        hours: before.hours,
        communityIds: before.communityIds,
        isPartyMember: before.isPartyMember,
      }
    : {
        name: me.name,
        phone: me.phone ?? '',
        skills: [],
        hours: [],
        communityIds: homeId ? [homeId] : [],
        isPartyMember: false,
      }

const wrongWords: Record<keyof Writing, string> = {
  name: '写上怎么称呼您，20 个字以内',
  phone: '电话的位数不对：手机 11 位，座机连区号写',
  skills: '选一样您愿意做的，跑跑腿也行',
  hours: '时间有一处不对，重新选一下',
  communityIds: '选您走得到的社区，最多 5 个',
  isPartyMember: '这一项没读懂，重新点一下',
}

const isField = (field: unknown): field is keyof Writing => typeof field === 'string' && field in wrongWords

const wordsFor = (field: keyof Writing, { phone }: Writing) =>
  field === 'phone' && !phone.trim() ? '写一个电话，邻居好找到您' : wrongWords[field]

/** The command it comes to, or all that is wrong with it. */
export function readWriting(writing: Writing): { command: VolunteerCommand } | { wrong: Wrong } {
  const read = VolunteerCommand.safeParse(writing)
  if (read.success) return { command: read.data }
  const fields = read.error.issues.map(({ path: [field] }) => (isField(field) ? field : 'name'))
  return { wrong: Object.fromEntries(fields.map((field) => [field, wordsFor(field, writing)])) }
}

/** As the fields stand on the page. */
const fieldsInOrder = ['skills', 'hours', 'communityIds', 'name', 'phone', 'isPartyMember'] as const

export const firstWrong = (wrong: Wrong) => fieldsInOrder.find((field) => wrong[field] !== undefined)
