import type { Answer } from '../../shared/contract'
import type { LookCommand } from '../../shared/opinion/opinion'
import type { Stance } from '../../shared/opinion/stance'
import type { tableForFile } from '../support/engine'
import { topicStreet } from '../topic/topicStreet'

export type List = Answer<'opinions'>

/** A street with a topic that is talked about, and what can be said and done there, each by who is named. */
export function talkIn(table: ReturnType<typeof tableForFile>, neighbours = 0) {
  const street = topicStreet(table, neighbours)
  const { raise, on, adopt } = street

  /** Raised by Zhou, adopted by the community, talked about. */
  async function topicInTalk() {
    const { topic } = await raise('zhou')
    const adopted = await on(topic)('gu', 'adopt', adopt)
    if (adopted.topic.status !== 'discuss') throw new Error(JSON.stringify(adopted))
    return topic.id
  }

  const at = (topicId: string) => ({
    say: (who: string, words: string, key?: string) =>
      street.as(who).post(`/topics/${topicId}/opinions`, { words }, key),
    answer: (who: string, opinionId: string, [stance, key]: [Stance, key?: string]) =>
      street.as(who).put(`/topics/${topicId}/opinions/${opinionId}/stance`, { stance }, key),
    look: (who: string, opinionId: string, [body, key]: [LookCommand, key?: string]) =>
      street.as(who).post(`/topics/${topicId}/opinions/${opinionId}/moderate`, body, key),
    async list(who: string, query = 'list=all') {
      const { body } = await street.as(who).get(`/topics/${topicId}/opinions?${query}`)
      return body as unknown as List
    },
    async groups(who: string) {
      const { body } = await street.as(who).get(`/topics/${topicId}/groups`)
      return body.groups as Answer<'opinionGroups'>['groups']
    },
    async log(who: string) {
      const { body } = await street.as(who).get(`/topics/${topicId}/opinions/log`)
      return body as unknown as Answer<'opinionLog'>
    },
    /** Said and looked at. */
    async shown(who: string, words: string) {
      const { body } = await street.as(who).post(`/topics/${topicId}/opinions`, { words })
      const { id } = body.opinion as { id: string }
      const looked = await street
        .as('gu')
        .post(`/topics/${topicId}/opinions/${id}/moderate`, { look: 'show' })
      if (looked.status !== 200) throw new Error(JSON.stringify(looked.body))
      return id
    },
  })

  return Object.assign(street, { topicInTalk, at })
}
