import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import { topicMoveOperations } from '../../../shared/topic/moveOperations'
import type { TopicSeen } from '../../../shared/topic/topic'
import { cleanup } from '@testing-library/react'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok, refused, type Answer } from '../staff/fakeServer'

export const community = '990100001001'

/** The phone of 顾青, who serves the community; new for each test of the file. */
export function chairPhone() {
  beforeEach(() => {
    phone.forget()
    forgetToken()
    queryClient.clear()
  })
  afterEach(cleanup)
}

type Served = {
  topic?: TopicSeen
  /** The topic after a move that the contract allows. */
  after?: (topic: TopicSeen, move: string, body: Record<string, unknown>) => TopicSeen
  /** What a move is refused with instead. */
  refusal?: string
  also?: Answer
}

const operations = topicMoveOperations as Record<
  string,
  { body: { safeParse: (body: unknown) => { success: boolean } } }
>

const me = aMe({ id: 'guqing', name: '顾青', roles: [{ role: 'dispatcher', scope: community }] })

const alwaysKnown: Record<string, unknown> = { '/me': me, '/catalogue': aCatalogue }

/** The server of one topic: a body that the contract does not allow is refused, a version gone by as well. */
export function serveTopic({ topic: first, after = (topic) => topic, refusal, also }: Served = {}) {
  let topic = first
  function move(name: string, body: Record<string, unknown>) {
    if (!topic) return undefined
    if (!operations[`${name}Topic`]?.body.safeParse(body).success) return refused(400, 'badInput')
    if (refusal) return refused(409, refusal)
    if (body.version !== topic.version) return refused(409, 'changedMeanwhile')
    topic = { ...after(topic, name, body), version: topic.version + 1 }
    return ok({ topic })
  }
  const known: Answer = ({ path, method, body }) => {
    if (path in alwaysKnown) return ok(alwaysKnown[path])
    if (topic && method === 'GET' && path === `/topics/${topic.id}`) return ok({ topic })
    const [, name] = /^\/topics\/[^/]+\/(\w+)$/.exec(path) ?? []
    return method === 'POST' && name ? move(name, body) : undefined
  }
  const server = fakeServer((asked) => also?.(asked) ?? known(asked))
  return {
    ...server,
    /** What was sent to it by commands: the last word of the path, and the body. */
    sent: () =>
      server.asked
        .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/similar'))
        .map(({ path, body, key }) => ({ to: path.split('/').pop(), path, body, hasKey: Boolean(key) })),
  }
}
