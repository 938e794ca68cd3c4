import type { Opinion } from '../../../shared/opinion/opinion'
import type { TopicSeen } from '../../../shared/topic/topic'
import { ok } from '../staff/fakeServer'
import { topicId } from './aTopic'
import { serve } from './topicPhone'

export const path = `/topics/${topicId}`
export const ulid = (at: number) => `01KAJ00000000000000000000${at}`

export const anOpinion = (at: number, words: string): Opinion => ({
  id: ulid(at),
  words,
  at: '2026-03-02T00:00:00.000Z',
  isMine: false,
  state: 'shown',
})
export const said = [anOpinion(1, '靠墙种花，留一条车道。'), anOpinion(2, '先把旧车拖走。')]

export const opinionsOf = (opinions: Opinion[]) => ({
  opinions,
  answered: 0,
  shown: said.length,
  may: { say: true, answer: true, look: false, ask: false },
  left: 20,
})
const at = '2026-03-02T00:00:00.000Z'
const groups = { is: 'tooFew', lack: 'people', people: 22, needed: 30, at, minority: [] }

type Answer = Parameters<typeof serve>[0]

/** The server of a topic that is talked about. */
export function served(topic: TopicSeen, more: Answer = () => undefined) {
  return serve((asked) => {
    const told = more(asked)
    if (told) return told
    if (asked.path === path) return ok({ topic })
    if (asked.path.startsWith(`${path}/opinions?list=mine`)) return ok(opinionsOf([]))
    if (asked.path.startsWith(`${path}/opinions?`)) return ok(opinionsOf(said))
    if (asked.path === `${path}/groups`) return ok({ groups })
    if (asked.path === `${path}/meetings`) return ok({ meetings: [], mayCall: false })
    return asked.path === `${path}/motions` ? ok({ motions: [] }) : undefined
  })
}
