import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { CommunityId } from '../place/codes'
import { BodySeen, BodyWritten, memberBodies } from './body'
import { MemberId } from './slip'

const one = { communityId: CommunityId, body: z.enum(memberBodies) }
const answer = z.object({ body: BodySeen })

export const bodyOperations = {
  bodiesOfCommunity: {
    method: 'GET',
    path: '/bodies',
    by: ['dispatcher'],
    about: '一个社区的两委、党员、居民代表名单',
    query: z.strictObject({ communityId: CommunityId }),
    answer: z.object({ bodies: z.array(BodySeen) }),
    status: 200,
  },
  writeBody: {
    method: 'PUT',
    path: '/bodies/{communityId}/{body}',
    by: ['dispatcher'],
    about: '改名单：留下的成员带着编号，没写的就不再是成员',
    params: z.strictObject(one),
    body: BodyWritten,
    answer,
    status: 200,
    isCommand: true,
  },
  tieMember: {
    method: 'PUT',
    path: '/bodies/{communityId}/{body}/members/{memberId}/person',
    by: ['dispatcher'],
    about: '成员出示核实码，从此在手机上投票',
    params: z.strictObject({ ...one, memberId: MemberId }),
    body: z.strictObject({ code: z.string().check(z.regex(/^\d{6}$/)) }),
    answer,
    status: 200,
    isCommand: true,
  },
} as const satisfies Record<string, Operation>
