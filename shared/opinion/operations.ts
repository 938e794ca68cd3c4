import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { CommunityId, StreetId } from '../place/codes'
import { numberInQuery } from '../place/place'
import { TopicId } from '../topic/commands'
import { Ulid } from '../ulid'
import { Groups } from './groups'
import {
  Comment,
  LogEntry,
  LookCommand,
  Opinion,
  OpinionId,
  OpinionWords,
  Question,
  ToLookAt,
} from './opinion'
import { stances } from './stance'

const topicId = TopicId
const byTopic = z.strictObject({ topicId })
const byOpinion = z.strictObject({ topicId, opinionId: OpinionId })
/** The last one seen. */
const WaitingCursor = z
  .string()
  .check(z.regex(/^\d{9}-[0-7][0-9A-HJKMNP-TV-Z]{25}\.(q\d{1,2}-)?[0-7][0-9A-HJKMNP-TV-Z]{25}$/))
const question = z.string().check(z.regex(/^[1-9]\d?$/))
const byQuestion = z.strictObject({ topicId, question })
const onward = { cursor: z.optional(Ulid) }
const said = z.strictObject({ words: OpinionWords })

export const opinionOperations = {
  opinions: {
    method: 'GET',
    path: '/topics/{topicId}/opinions',
    by: 'signedIn',
    about: '一个议题的意见：next 是我还没表态的；mine 是我说的，连同留言；all 是全部，旧的在前',
    params: byTopic,
    query: z.strictObject({
      list: z.enum(['next', 'all', 'mine']),
      ...onward,
      limit: z.optional(z.pipe(numberInQuery, z.int().check(z.gte(1), z.lte(50)))),
    }),
    answer: z.object({
      opinions: z.array(Opinion),
      cursor: z.optional(z.string()),
      /** Shown ones that I have answered, and all that are shown: “第 4 条，共 12 条”. */
      answered: z.int(),
      shown: z.int(),
      /** What I may do here now, and how many more I may say. */
      may: z.object({ say: z.boolean(), answer: z.boolean(), look: z.boolean() }),
      left: z.int(),
    }),
    status: 200,
  },
  sayOpinion: {
    method: 'POST',
    path: '/topics/{topicId}/opinions',
    by: 'signedIn',
    about: '说一条意见：范围内核实过的住户，社区看过后大家能看到',
    params: byTopic,
    body: said,
    answer: z.object({ opinion: Opinion }),
    status: 201,
    isCommand: true,
  },
  takeBackOpinion: {
    method: 'POST',
    path: '/topics/{topicId}/opinions/{opinionId}/take-back',
    by: 'signedIn',
    about: '收回自己说的一条意见或留言',
    params: byOpinion,
    body: z.strictObject({}),
    answer: z.object({ opinion: Opinion }),
    status: 200,
    isCommand: true,
  },
  takeStance: {
    method: 'PUT',
    path: '/topics/{topicId}/opinions/{opinionId}/stance',
    by: 'signedIn',
    about: '对一条意见表态：赞成、不赞成、说不好，可以改',
    params: z.strictObject({ topicId, opinionId: Ulid }),
    body: z.strictObject({ stance: z.enum(stances) }),
    answer: z.object({ opinionId: z.string(), myStance: z.enum(stances) }),
    status: 200,
    isCommand: true,
  },
  opinionsToLookAt: {
    method: 'GET',
    path: '/opinions/waiting',
    by: ['dispatcher', 'supervisor'],
    about: '等着看的意见和留言：一个社区或者街道的，等得最久的在前',
    query: z.strictObject({ place: z.union([CommunityId, StreetId]), cursor: z.optional(WaitingCursor) }),
    answer: z.object({ waiting: z.array(ToLookAt), cursor: z.optional(z.string()) }),
    status: 200,
  },
  lookAtOpinion: {
    method: 'POST',
    path: '/topics/{topicId}/opinions/{opinionId}/moderate',
    by: ['dispatcher', 'supervisor'],
    about: '看一条意见或留言：让大家看，不放出来，或者放出来后再收起，后两样写明原因',
    params: byOpinion,
    body: LookCommand,
    answer: z.object({ opinion: Opinion }),
    status: 200,
    isCommand: true,
  },
  opinionLog: {
    method: 'GET',
    path: '/topics/{topicId}/opinions/log',
    by: 'signedIn',
    about: '意见管理的公开记录：什么时候、怎么处理、为什么，没有内容也没有人',
    params: byTopic,
    query: z.strictObject({ cursor: z.optional(OpinionId) }),
    answer: z.object({ entries: z.array(LogEntry), cursor: z.optional(z.string()) }),
    status: 200,
  },
  opinionGroups: {
    method: 'GET',
    path: '/topics/{topicId}/groups',
    by: 'signedIn',
    about: '大家说到哪了：意见群、都能接受的、少数人的看法；人少时只说还差几位',
    params: byTopic,
    answer: z.object({ groups: Groups }),
    status: 200,
  },
  questions: {
    method: 'GET',
    path: '/topics/{topicId}/questions',
    by: 'signedIn',
    about: '牵头人问的问题，和每个问题下最新的留言',
    params: byTopic,
    answer: z.object({
      questions: z.array(Question),
      may: z.object({ say: z.boolean(), look: z.boolean() }),
    }),
    status: 200,
  },
  comments: {
    method: 'GET',
    path: '/topics/{topicId}/questions/{question}/comments',
    by: 'signedIn',
    about: '一个问题下的留言，新的在前',
    params: byQuestion,
    query: z.strictObject(onward),
    answer: z.object({ comments: z.array(Comment), cursor: z.optional(z.string()) }),
    status: 200,
  },
  sayComment: {
    method: 'POST',
    path: '/topics/{topicId}/questions/{question}/comments',
    by: 'signedIn',
    about: '在牵头人的问题下留言：范围内核实过的住户，社区看过后大家能看到',
    params: byQuestion,
    body: said,
    answer: z.object({ comment: Comment }),
    status: 201,
    isCommand: true,
  },
} as const satisfies Record<string, Operation>
