import { randomBytes } from 'node:crypto'
import type { TopicAnswer } from '../../miniapp/src/topic/topicApi'
import { isSideMove } from '../../shared/topic/commands'
import type { TopicMove } from '../../shared/topic/transitions'
import { callStreet } from './callStreet'

/** What others do meanwhile in a deliberation, on phones that nobody looks at. */
export function talkedOver(url: string, topicId: string) {
  const read = async (who: string) =>
    (await (await callStreet(url, who)).get<TopicAnswer<'getTopic'>>(`/topics/${topicId}`)).topic
  const motions = async (who: string) =>
    (await (await callStreet(url, who)).get<TopicAnswer<'motionsOfTopic'>>(`/topics/${topicId}/motions`))
      .motions

  return {
    read,
    motions,
    async move(who: string, move: TopicMove, input: object = {}) {
      const { version } = await read(who)
      const caller = await callStreet(url, who)
      await caller.post(`/topics/${topicId}/${move}`, isSideMove(move) ? input : { version, ...input })
    },
    say: async (who: string, words: string) =>
      (await callStreet(url, who)).post(`/topics/${topicId}/opinions`, { words }),
    /** Each casts what is hers; nothing chosen is 弃权. */
    async vote(motionId: string, ballots: Record<string, string[]>) {
      for (const [who, choice] of Object.entries(ballots)) {
        const caller = await callStreet(url, who)
        const { motion } = await caller.get<TopicAnswer<'getMotion'>>(`/motions/${motionId}`)
        const nonce = randomBytes(16).toString('base64url')
        await caller.put(`/motions/${motionId}/ballot`, { voter: motion.my.voters[0]?.voter, choice, nonce })
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
