import * as z from 'zod/mini'
import type { Operation } from '../operation'
import { TopicId } from '../topic/commands'
import { Meeting, MeetingCard, MeetingCode, MeetingCommand, MeetingMove } from './meeting'

const byTopic = z.strictObject({ topicId: TopicId })
const byMeeting = z.strictObject({ topicId: TopicId, n: z.string().check(z.regex(/^[1-9]\d?$/)) })

export const meetingOperations = {
  meetings: {
    method: 'GET',
    path: '/topics/{topicId}/meetings',
    by: 'signedIn',
    about: '一个议题的碰头会，新的在前',
    params: byTopic,
    answer: z.object({ meetings: z.array(MeetingCard), mayCall: z.boolean() }),
    status: 200,
  },
  callMeeting: {
    method: 'POST',
    path: '/topics/{topicId}/meetings',
    by: 'signedIn',
    about: '约一次碰头会：时间、地点、议程；牵头人或者社区来约',
    params: byTopic,
    body: MeetingCommand,
    answer: z.object({ meeting: Meeting }),
    status: 201,
    isCommand: true,
  },
  meeting: {
    method: 'GET',
    path: '/topics/{topicId}/meetings/{n}',
    by: 'signedIn',
    about: '一次碰头会：议程、到了几位、发言名单和钟、会议记录',
    params: byMeeting,
    answer: z.object({ meeting: Meeting }),
    status: 200,
  },
  moveMeeting: {
    method: 'POST',
    path: '/topics/{topicId}/meetings/{n}',
    by: 'signedIn',
    about: '在碰头会上：签到、要发言、请发言、议程打勾、贴会议记录……',
    params: byMeeting,
    body: MeetingMove,
    answer: z.object({ meeting: Meeting }),
    status: 200,
    isCommand: true,
  },
  meetingCode: {
    method: 'GET',
    path: '/topics/{topicId}/meetings/{n}/code',
    by: 'signedIn',
    about: '签到码：六位数和二维码的内容，10 分钟换一次；牵头人和社区给大家看',
    params: byMeeting,
    answer: z.object({ code: MeetingCode, qr: z.string(), changesAt: z.string() }),
    status: 200,
  },
} as const satisfies Record<string, Operation>
