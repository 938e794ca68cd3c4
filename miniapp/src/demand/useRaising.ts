import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import type { Demand } from '../../../shared/demand/demand'
import { mostOfTitle } from '../../../shared/topic/commands'
import { placeOf } from '../campaign/placeOf'
import type { DeskPlace } from '../chair/places'
import { useKept } from '../drafts/useKept'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'
import { raisedText } from './raisedText'

type Written = { title: string; text: string; place: string }

/** What is written of a topic that a common demand gives rise to, and its sending. */
export function useRaising(demand: Demand, places: DeskPlace[], source: TopicApi = { callTopic }) {
  const client = useQueryClient()
  // The topic is read by all; what its reporter keeps from neighbours is not linked to it.
  const orderIds = demand.examples.filter(({ isPrivate }) => !isPrivate).map(({ id }) => id)
  const [written, write, forget] = useKept<Written>(`raise ${demand.id}`, {
    title: demand.title.slice(0, mostOfTitle),
    text: raisedText(demand),
    place: placeOf(demand.orderIds, places),
  })
  const { title, text, place } = written
  const body = { title: title.trim(), text: text.trim(), places: [place], orderIds }
  const raising = useCommand(
    (asked: typeof body, key) => source.callTopic('raiseTopic', { body: asked }, key),
    {
      offline: '没有网，还没发起。写的都存着，有网了再点一次。',
      onDone: async ({ topic }) => {
        forget()
        void client.invalidateQueries({ queryKey: ['topics'] })
        await Taro.redirectTo({ url: `/chair/topic?id=${topic.id}` })
      },
    },
  )
  return {
    written,
    set: (part: Partial<Written>) => write((before) => ({ ...before, ...part })),
    orderIds,
    send: () => raising.make(body),
    isBusy: raising.isBusy,
    trouble: raising.trouble,
  }
}
