import { randomBytes } from 'node:crypto'
import type { TopicAnswer } from '../../miniapp/src/topic/topicApi'
import { isSideMove } from '../../shared/topic/commands'
import type { TopicMove } from '../../shared/topic/transitions'
import { buildingNamed } from '../../infra/demo/places'
import { callStreet } from './callStreet'

/** A matter of 3号楼, raised by somebody else's phone. */
export async function raisedAt(url: string, who: string, title: string) {
  const caller = await callStreet(url, who)
  const raised = await caller.post<TopicAnswer<'raiseTopic'>>('/topics', {
    title,
    text: title,
    places: [buildingNamed('3号楼').id],
    orderIds: [],
  })
  return raised.topic.id
}

/** What others do meanwhile in a deliberation, on phones that nobody looks at. */
export function talkedOver(url: string, topicId: string) {
  const read = async (who: string) =>
    (await (await callStreet(url, who)).get<TopicAnswer<'getTopic'>>(`/topics/${topicId}`)).topic
  const motions = async (who: string) =>
    (await (await callStreet(url, who)).get<TopicAnswer<'motionsOfTopic'>>(`/topics/${topicId}/motions`))
      .motions

  return {
    id: topicId,
    read,
    motions,
    async move(who: string, move: TopicMove, input: object = {}) {
      const { version } = await read(who)
      const caller = await callStreet(url, who)
      await caller.post(`/topics/${topicId}/${move}`, isSideMove(move) ? input : { version, ...input })
    },
    say: async (who: string, words: string) =>
      (await callStreet(url, who)).post(`/topics/${topicId}/opinions`, { words }),
    /** A motion, and its vote until tomorrow and a little. */
    async putToVote(who: string, { sentence, now }: { sentence: string; now: number }) {
      const caller = await callStreet(url, who)
      const words = { title: sentence, against: '也有人不这样想', kind: 'yesNo', options: [] }
      const { motion } = await caller.post<TopicAnswer<'getMotion'>>(`/topics/${topicId}/motions`, words)
      const closesAt = new Date(now + 1.5 * 86_400_000).toISOString()
      await caller.post(`/motions/${motion.id}/open`, { version: motion.version, closesAt })
      return motion.id
    },
    /** Each casts what is hers; nothing chosen is 弃权. */
    async vote(motionId: string, ballots: Record<string, string[]>) {
      for (const [who, choice] of Object.entries(ballots)) {
        const caller = await callStreet(url, who)
        const { motion } = await caller.get<TopicAnswer<'getMotion'>>(`/motions/${motionId}`)
        const nonce = randomBytes(16).toString('base64url')
        const [mine] = motion.my.voters
        const ballot = { voter: mine?.voter, choice, nonce, seen: mine?.casts }
        await caller.put(`/motions/${motionId}/ballot`, ballot)
      }
    },
    async meet(who: string, place: string) {
      const caller = await callStreet(url, who)
      const at = new Date(Date.now() + 60_000).toISOString()
      const agenda = ['车停哪里', '轮椅走哪里']
      await caller.post(`/topics/${topicId}/meetings`, { at, place, agenda })
      return (await caller.get<TopicAnswer<'meetingCode'>>(`/topics/${topicId}/meetings/1/code`)).code
    },
    resolution: async (who: string, motionId: string) =>
      (await (await callStreet(url, who)).get<TopicAnswer<'resolution'>>(`/motions/${motionId}/resolution`))
        .resolution,
  }
}

export type TalkedOver = ReturnType<typeof talkedOver>
