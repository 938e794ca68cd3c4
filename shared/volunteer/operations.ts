import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { CommunityId } from '../place/codes'
import { PersonId } from '../person/person'
import { words } from '../text'
import { Skills } from './skills'
import { Candidate, VolunteerCommand, Volunteering } from './volunteer'

const mine = z.object({ volunteering: z.optional(Volunteering) })
const candidate = z.strictObject({ personId: PersonId })
/** The registration as it was looked at: another one meanwhile is `changedMeanwhile`. */
const looked = { communityId: CommunityId, version: z.int().check(z.gte(1)) }

export const volunteerOperations = {
  myVolunteering: {
    method: 'GET',
    path: '/me/volunteering',
    by: 'signedIn',
    about: '我的志愿者登记，和各社区的答复',
    answer: mine,
    status: 200,
  },
  volunteer: {
    method: 'PUT',
    path: '/me/volunteering',
    by: 'signedIn',
    about: '登记做志愿者，或者改登记；没通过的社区会再看一次',
    body: VolunteerCommand,
    answer: mine,
    status: 200,
  },
  pauseVolunteering: {
    method: 'PUT',
    path: '/me/volunteering/pause',
    by: 'signedIn',
    about: '先歇一阵，或者接着来；手里的单照样办',
    body: z.strictObject({ isPaused: z.boolean() }),
    answer: mine,
    status: 200,
  },
  endVolunteering: {
    method: 'PUT',
    path: '/me/volunteering/end',
    by: 'signedIn',
    about: '退出志愿者：登记删掉，手里不能还有单',
    body: z.strictObject({}),
    answer: mine,
    status: 200,
  },
  volunteers: {
    method: 'GET',
    path: '/volunteers',
    by: ['dispatcher'],
    about: '一个社区的志愿者，等确认的在前',
    query: z.strictObject({ communityId: CommunityId }),
    answer: z.object({ candidates: z.array(Candidate) }),
    status: 200,
  },
  confirmVolunteer: {
    method: 'PUT',
    path: '/volunteers/{personId}/confirm',
    by: ['dispatcher'],
    about: '社区确认一位志愿者，和他会的这几样',
    params: candidate,
    body: z.strictObject({ ...looked, skills: Skills }),
    answer: z.object({ candidate: Candidate }),
    status: 200,
  },
  refuseVolunteer: {
    method: 'PUT',
    path: '/volunteers/{personId}/refuse',
    by: ['dispatcher'],
    about: '社区不确认，或者收回确认，写明原因',
    params: candidate,
    body: z.strictObject({ ...looked, reason: words(200) }),
    answer: z.object({ candidate: Candidate }),
    status: 200,
  },
} as const satisfies Record<string, Operation>
