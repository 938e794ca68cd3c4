import { useState } from 'react'
import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import { callTopic, type TopicAnswer, type TopicApi } from './topicApi'
import { topicUrl } from './TopicSlip'
import { useCommand } from './useCommand'
import type { Proposing } from './useProposal'

const offline = '没有网，还没提。写的都存着，有网了再点一次。'

/** 提事: first what is like it already, then the raising itself; its own page follows. */
export function useRaise({ body, check, forget }: Proposing, source: TopicApi = { callTopic }) {
  const client = useQueryClient()
  const [similar, setSimilar] = useState<TopicAnswer<'similarTopics'>>()

  const comparing = useCommand(
    ({ title, text, places }: Proposing['body']) =>
      source.callTopic('similarTopics', {
        body: { words: title === text ? title : `${title}\n${text}`.slice(0, 1000), places },
      }),
    { offline, onDone: setSimilar },
  )
  const raising = useCommand(
    (asked: Proposing['body'], key) => source.callTopic('raiseTopic', { body: asked }, key),
    {
      offline,
      onDone: async ({ topic }) => {
        forget()
        void client.invalidateQueries({ queryKey: ['topics'] })
        void client.invalidateQueries({ queryKey: ['myTopics'] })
        void Taro.showToast({ title: '提上去了，社区先看', icon: 'none' })
        await Taro.redirectTo({ url: topicUrl(topic.id) })
      },
    },
  )

  return {
    similar,
    compare: () => {
      if (check()) void comparing.make(body)
    },
    rewrite: () => setSimilar(undefined),
    raise: () => void raising.make(body),
    isBusy: comparing.isBusy || raising.isBusy,
    trouble: comparing.trouble ?? raising.trouble,
  }
}

export type Raising = ReturnType<typeof useRaise>
