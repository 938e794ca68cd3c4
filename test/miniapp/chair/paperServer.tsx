import PaperOfMotion from '../../../miniapp/src/chair/paper'
import type { RoleHeld } from '../../../shared/actor'
import type { Motion } from '../../../shared/ballot/motion'
import { ballotOperations } from '../../../shared/ballot/operations'
import type { SlipSeen } from '../../../shared/ballot/slip'
import type { TopicSeen } from '../../../shared/topic/topic'
import { phone } from '../../support/taro/phone'
import { show } from '../admin/adminPhone'
import { aMe } from '../person/aMe'
import { ok, refused, type Answer } from '../staff/fakeServer'
import { motionId } from '../topic/aMotion'
import { aMotion } from './aMotion'
import { topicIn } from './aTopic'
import { community, serveTopic } from './chairPhone'

/** A vote with its paper, and the page of it. */
type Paper = { motion?: Motion; slips?: SlipSeen[]; topic?: TopicSeen; roles?: RoleHeld[] }

export function servePaper({
  motion = aMotion({ moves: ['handIn', 'read'] }),
  slips = [],
  topic = topicIn('decide'),
  roles,
}: Paper = {}) {
  const reads: Record<string, ReturnType<typeof ok>> = {
    [`/motions/${motionId}`]: ok({ motion }),
    [`/motions/${motionId}/slips`]: ok({ slips }),
    '/bodies': ok({ bodies: [bodyOfThree] }),
    ...(roles && { '/me': ok(aMe({ id: 'shenxiaohe', name: '沈小禾', roles })) }),
  }
  const also: Answer = ({ path, method, body }) => {
    if (method === 'GET') return reads[path.split('?')[0] ?? '']
    if (path.endsWith('/papers')) return handIn(body)
    if (path.endsWith('/take-back')) return takeBack(path, body)
    const [, slip] = /slips\/(\d+)$/.exec(path) ?? []
    return slip ? ok({ slip: { slip, state: 'second', mayRead: false, mayTakeBack: false } }) : undefined
  }
  phone.params = { id: motionId }
  const server = serveTopic({ topic, also })
  show(<PaperOfMotion />)
  return server
}

function handIn(body: unknown) {
  const read = ballotOperations.handInPaper.body.safeParse(body)
  return read.success ? ok({ slip: read.data.slip, at: '' }) : refused(400, 'badInput')
}

function takeBack(path: string, body: unknown) {
  const slip = /slips\/(\d+)/.exec(path)?.[1] ?? ''
  const isRead = ballotOperations.takeBackSlip.body.safeParse(body).success
  return isRead
    ? ok({ slip: { slip, state: 'takenBack', mayRead: false, mayTakeBack: false } })
    : refused(400, 'badInput')
}

const bodyOfThree = {
  communityId: community,
  body: 'deputies',
  version: 1,
  members: [{ id: 'd001', name: '来虹霞', isTied: false }],
}
